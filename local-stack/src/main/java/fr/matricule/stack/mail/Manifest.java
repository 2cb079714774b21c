package fr.matricule.stack.mail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What accompanies a letter's PDF to the post. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(String id, List<String> addressLines, int pages) {
  private static final String UNDELIVERABLE = "RETOUR";

  Manifest {
    Ids.checked(Objects.requireNonNull(id, "id"));
    addressLines = List.copyOf(Objects.requireNonNull(addressLines, "addressLines"));
  }

  /** The sandbox's magic word in an address: the letter comes back. */
  boolean comesBack() {
    return addressLines.stream()
        .anyMatch(line -> line.toUpperCase(Locale.ROOT).contains(UNDELIVERABLE));
  }
}
