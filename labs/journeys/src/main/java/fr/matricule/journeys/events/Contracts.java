package fr.matricule.journeys.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The committed contracts, as this module's jar carries them. */
public final class Contracts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  // formats are promises here, not annotations
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012,
          factory ->
              factory.schemaMappers(
                  mappers ->
                      mappers.mapPrefix("https://matricule.fr/contracts/", "classpath:contracts/")));

  private final JsonNode asyncApi = read(YAML, "asyncapi.yaml");
  private final JsonSchema headers =
      SCHEMAS.getSchema(asyncApi.at("/components/messageTraits/CloudEvent/headers"), STRICT);
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  public JsonNode asyncApi() {
    return asyncApi;
  }

  /** The names of the topics, such as {@code matricule.applications}. */
  public List<String> topics() {
    return elements(read(YAML, "topics.yaml")).map(topic -> topic.path("name").asText()).toList();
  }

  public JsonNode topicSettings() {
    return read(YAML, "topics.yaml");
  }

  /** The names of the events, such as {@code ApplicationOpened}. */
  public List<String> events() {
    return asyncApi.at("/components/messages").propertyStream().map(Map.Entry::getKey).toList();
  }

  /** Which events a topic carries. */
  public List<String> eventsOn(String topic) {
    return elements(asyncApi.path("channels"))
        .filter(channel -> channel.path("address").asText().equals(topic))
        .flatMap(channel -> channel.path("messages").propertyStream())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What is wrong with an event's data; empty when it keeps its schema. */
  public List<String> faults(String event, JsonNode data) {
    return sentences(
        schemas.computeIfAbsent(event, name -> compile(eventFile(name, "schema"))), data);
  }

  /** What is wrong with the CloudEvents headers; empty when they are as AsyncAPI says. */
  public List<String> headerFaults(JsonNode values) {
    return sentences(headers, values);
  }

  public List<String> factsFaults(JsonNode facts) {
    return sentences(compile("facts.v1.schema.json"), facts);
  }

  public JsonNode schema(String event) {
    return json(eventFile(event, "schema"));
  }

  public JsonNode example(String event) {
    return json(eventFile(event, "example"));
  }

  public JsonNode json(String file) {
    return read(JSON, file);
  }

  /** {@code ApplicationOpened} stands in {@code events/application-opened.v1.….json}. */
  public static String eventFile(String event, String what) {
    String kebab = event.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return "events/%s.v1.%s.json".formatted(kebab, what);
  }

  private JsonSchema compile(String file) {
    return SCHEMAS.getSchema(json(file), STRICT);
  }

  private static List<String> sentences(JsonSchema schema, JsonNode value) {
    return schema.validate(value).stream().map(ValidationMessage::getMessage).toList();
  }

  private static Stream<JsonNode> elements(JsonNode container) {
    return StreamSupport.stream(container.spliterator(), false);
  }

  private static JsonNode read(ObjectMapper mapper, String file) {
    try (InputStream in = Contracts.class.getResourceAsStream("/contracts/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No contract " + file);
      }
      return mapper.readTree(in);
    } catch (IOException unreadable) {
      throw new IllegalStateException("contracts/" + file + " is not readable", unreadable);
    }
  }
}
