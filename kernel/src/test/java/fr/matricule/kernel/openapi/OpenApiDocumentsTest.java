package fr.matricule.kernel.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import fr.matricule.kernel.testing.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed OpenAPI documents are valid, and say at every door what holds there. */
class OpenApiDocumentsTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  static Stream<Path> documents() throws IOException {
    return Files.list(Contracts.events().resolveSibling("openapi"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isAValidOpenApiDocument(Path document) throws IOException {
    JsonNode openapi = YAML.readTree(document.toFile());
    try (InputStream schema = getClass().getResourceAsStream("/openapi/openapi-3.1.schema.json")) {
      assertThat(SCHEMAS.getSchema(schema).validate(openapi)).isEmpty();
    }
    JsonSchema dialect = SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));
    openapi
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                assertThat(dialect.validate(schema.getValue())).as(schema.getKey()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyRefusalIsAProblem(Path document) throws IOException {
    operations(document)
        .forEach(
            operation ->
                assertThat(operation.getValue().path("responses").properties())
                    .as(operation.getKey())
                    .anyMatch(response -> response.getKey().equals("default"))
                    .filteredOn(response -> response.getKey().matches("default|[45].."))
                    .allMatch(
                        response ->
                            response
                                .getValue()
                                .path("content")
                                .path("application/problem+json")
                                .has("schema")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatMakesAChangeSafeIsRequired(Path document) throws IOException {
    operations(document)
        .flatMap(operation -> operation.getValue().path("parameters").valueStream())
        .filter(
            parameter ->
                Set.of("If-Match", "Idempotency-Key").contains(parameter.path("name").asText()))
        .forEach(
            parameter ->
                assertThat(parameter.path("required").asBoolean()).as("%s", parameter).isTrue());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aBodyNamesAllThatItMayHold(Path document) throws IOException {
    JsonNode openapi = YAML.readTree(document.toFile());
    operations(document)
        .map(operation -> operation.getValue().at("/requestBody/content/application~1json/schema"))
        .filter(schema -> schema.has("$ref"))
        .map(schema -> openapi.at(schema.path("$ref").asText().substring(1)))
        .filter(schema -> schema.has("properties"))
        .forEach(
            schema ->
                assertThat(schema.path("additionalProperties").asBoolean(true))
                    .as("%s", schema)
                    .isFalse());
  }

  private static Stream<Map.Entry<String, JsonNode>> operations(Path document) throws IOException {
    return YAML.readTree(document.toFile()).path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .map(
                        entry ->
                            Map.entry(entry.getKey() + " " + path.getKey(), entry.getValue())));
  }
}
