package fr.matricule.applications.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** Amina Exemple's form, complete, and the ways in which a test may spoil it. */
public final class FormFixture {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private static final String AMINA =
      """
      {"identity":{"birthName":"EXEMPLE","givenNames":["Amina","Fatou"],"sex":"F","birthDate":"2004-05-17",
         "birthCountry":"99350","birthPlace":"Rabat","nationalities":["MA"],
         "parents":[{"role":"FATHER","birthName":"EXEMPLE","givenNames":["Karim"]},
                    {"role":"MOTHER","birthName":"MODELE","givenNames":["Salma"]}]},
       "contact":{"email":"amina@exemple.test","mobile":"+33 6 00 00 00 00","language":"fr",
         "address":{"line2":"Appt 12, Esc. B","line4":"12 bis, rue de l'Église","postcode":"31000","town":"Toulouse"}},
       "situation":{"situation":"STUDENT","arrivalDate":"2026-08-24",
         "stay":{"title":"VLS_TS","validFrom":"2026-08-20","validUntil":"2027-08-19","validated":true},
         "studies":{"startDate":"2026-09-01","endDate":"2027-06-30","level":"HIGHER"},
         "cover":{"kind":"NONE"}},
       "bank":{"iban":"FR76 3000 6000 0112 3456 7890 189","holder":"Amina EXEMPLE"},
       "statement":{"sworn":true,"eNotification":false}}""";

  private FormFixture() {}

  public static Form amina() {
    return read(AMINA);
  }

  /** A form in which only this is filled in. */
  public static Form only(String form) {
    return read(form);
  }

  /** Amina's form with other values; null takes one away. */
  public static Form with(String patch) {
    try {
      ObjectNode form = (ObjectNode) JSON.readTree(AMINA);
      merge(form, (ObjectNode) JSON.readTree(patch));
      return JSON.treeToValue(form, Form.class);
    } catch (JsonProcessingException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /** Amina's form with another text at one place, given by its path. */
  public static Form withText(String path, String text) {
    ObjectNode patch = JSON.createObjectNode();
    String[] steps = path.split("/");
    ObjectNode node = patch;
    for (int i = 1; i < steps.length - 1; i++) {
      node = node.putObject(steps[i]);
    }
    node.put(steps[steps.length - 1], text);
    return with(patch.toString());
  }

  private static Form read(String form) {
    try {
      return JSON.readValue(form, Form.class);
    } catch (JsonProcessingException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static void merge(ObjectNode form, ObjectNode patch) {
    for (var property : patch.properties()) {
      JsonNode value = property.getValue();
      if (value instanceof ObjectNode deeper
          && form.get(property.getKey()) instanceof ObjectNode below) {
        merge(below, deeper);
      } else {
        form.set(property.getKey(), value);
      }
    }
  }
}
