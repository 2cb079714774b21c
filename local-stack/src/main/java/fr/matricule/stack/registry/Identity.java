package fr.matricule.stack.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;

/** What of an identity a number is made of. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Identity(String sex, String birthDate) {

  Identity {
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(birthDate, "birthDate");
    if (!sex.matches("[FM]") || !birthDate.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new IllegalArgumentException("An identity without a readable sex or birth date");
    }
  }

  String sexDigit() {
    return sex.equals("M") ? "1" : "2";
  }

  String yearDigits() {
    return birthDate.substring(2, 4);
  }

  /** 20 stands for a month that nobody knows. */
  String monthDigits() {
    return birthDate.length() == 4 ? "20" : birthDate.substring(5, 7);
  }
}
