package fr.matricule.notifications;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The office in whose name a message is sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Office(
    String code, String name, List<String> addressLines, String phone, String email) {

  public Office {
    requireNonNull(name, "office.name");
    addressLines = List.copyOf(requireNonNull(addressLines, "office.addressLines"));
  }

  /** The address in one line. */
  public String address() {
    return String.join(", ", addressLines);
  }
}
