package fr.matricule.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Holds code and the files under {@code contracts/} against each other. */
public final class Contracts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Contracts() {}

  /** Asserts that the data of an event (simple type name) is what its schema allows. */
  public static void assertMatches(String type, JsonNode data) {
    assertThat(schema(events().resolve(file(type) + ".v1.schema.json")).validate(data)).isEmpty();
  }

  /** The committed example of an event (simple type name). */
  public static JsonNode example(String type) {
    return read(events().resolve(file(type) + ".v1.example.json"));
  }

  /** Asserts that a document matches a schema file under contracts/. */
  public static void assertMatchesFile(String schemaFile, JsonNode data) {
    assertThat(schema(folder().resolve(schemaFile)).validate(data)).isEmpty();
  }

  /**
   * Asserts that the OpenAPI document a service gives is the committed one; {@code
   * -Dcontracts.write=true} commits it anew to the working tree.
   */
  public static void assertOpenApiIsCommitted(String service, String openapi) {
    Path committed = folder().resolve("openapi").resolve(service + ".yaml");
    try {
      if (Boolean.getBoolean("contracts.write")) {
        Files.createDirectories(committed.getParent());
        Files.writeString(committed, openapi);
      }
      assertThat(committed)
          .content()
          .as("run again with -Dcontracts.write=true and review the change")
          .isEqualTo(openapi);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Path folder() {
    return RunningStack.root().resolve("contracts");
  }

  /** Where the event files of today stand. */
  public static Path events() {
    return folder().resolve("events");
  }

  private static String file(String type) {
    return type.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** What is wrong with the data by the schema in a file. */
  public static List<String> faults(Path schema, JsonNode data) {
    return schema(schema).validate(data).stream().map(ValidationMessage::toString).toList();
  }

  private static JsonSchema schema(Path path) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read(path));
  }

  /** The content of a JSON file. */
  public static JsonNode read(Path path) {
    try {
      return JSON.readTree(path.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
