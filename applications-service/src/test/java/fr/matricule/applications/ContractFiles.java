package fr.matricule.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** The schema files of the contracts, to compare codes with. */
final class ContractFiles {

  private ContractFiles() {}

  static JsonNode schema(String event) {
    String name = event.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    try {
      return new ObjectMapper()
          .readTree(
              Path.of(System.getProperty("matricule.root", ".."))
                  .resolve("contracts/events/" + name + ".v1.schema.json")
                  .toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
