package fr.matricule.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
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
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String ADDRESS = "https://matricule.fr/contracts/";
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012,
          factory ->
              factory.schemaMappers(mappers -> mappers.mapPrefix(ADDRESS, folder().toUri() + "")));

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
    assertIsCommitted(folder().resolve("openapi").resolve(service + ".yaml"), openapi);
  }

  /** Asserts that a file that the build writes is the committed one, or commits it anew. */
  public static void assertIsCommitted(Path committed, String written) {
    try {
      if (Boolean.getBoolean("contracts.write")) {
        Files.createDirectories(committed.getParent());
        Files.writeString(committed, written);
      }
      assertThat(committed)
          .content()
          .as("run again with -Dcontracts.write=true and review the change")
          .isEqualTo(written);
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
    return SCHEMAS.getSchema(SchemaLocation.of(address(path)), read(path));
  }

  private static String address(Path path) {
    Path file = folder().relativize(path.toAbsolutePath().normalize());
    return ADDRESS + file.toString().replace('\\', '/');
  }

  /** The events that a consumer such as {@code documents.applications} hears by AsyncAPI. */
  static List<String> heardBy(String consumer) {
    String[] names = consumer.split("\\.");
    return read(YAML, folder().resolve("asyncapi.yaml"))
        .path("operations")
        .path(names[0] + "-service.hears." + names[1])
        .path("messages")
        .valueStream()
        .map(message -> message.path("$ref").asText().replaceFirst(".*/", ""))
        .toList();
  }

  /** A schema in one piece: the codes it refers to stand in it. */
  public static JsonNode bundled(Path schema) {
    return bundled(read(schema), read(folder().resolve("codes.schema.json")).path("$defs"));
  }

  private static JsonNode bundled(JsonNode part, JsonNode codes) {
    if (part.isArray()) {
      return JSON.valueToTree(part.valueStream().map(each -> bundled(each, codes)).toList());
    }
    if (!part.isObject()) {
      return part;
    }
    ObjectNode whole = JSON.createObjectNode();
    part.properties()
        .forEach(
            entry -> {
              if (entry.getKey().equals("$ref")) {
                String name = entry.getValue().asText().replaceFirst(".*/", "");
                whole.setAll((ObjectNode) codes.required(name));
              } else {
                whole.set(entry.getKey(), bundled(entry.getValue(), codes));
              }
            });
    return whole;
  }

  /** The content of a JSON file. */
  public static JsonNode read(Path path) {
    return read(JSON, path);
  }

  private static JsonNode read(ObjectMapper mapper, Path path) {
    try {
      return mapper.readTree(path.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
