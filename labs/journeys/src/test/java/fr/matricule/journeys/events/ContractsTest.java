package fr.matricule.journeys.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {

  private static final Contracts CONTRACTS = new Contracts();
  private static final Path FOLDER =
      Path.of(System.getProperty("matricule.root", ".."), "contracts");

  static List<String> events() {
    return CONTRACTS.events();
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyExampleKeepsItsSchema(String event) {
    assertThat(CONTRACTS.faults(event, CONTRACTS.example(event))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void refusesWhatNoSchemaNames(String event) {
    ObjectNode data = CONTRACTS.example(event).deepCopy();
    assertThat(CONTRACTS.faults(event, data.put("birthName", "EXEMPLE"))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyObjectOfASchemaIsAPositiveList(String event) {
    assertThat(objects(CONTRACTS.schema(event)))
        .isNotEmpty()
        .allMatch(
            object ->
                object.path("additionalProperties").equals(Json.of("{'no':false}").path("no")));
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyTextOfASchemaIsBounded(String event) {
    assertThat(
            objects(CONTRACTS.schema(event))
                .flatMap(object -> Json.each(object.path("properties"))))
        .filteredOn(property -> property.path("type").asText().equals("string"))
        .allMatch(text -> text.has("format") || text.has("pattern"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyExampleIsOfTheSameCase(String event) {
    assertThat(CONTRACTS.example(event).path("applicationId").asText())
        .isEqualTo(CONTRACTS.json("facts.v1.example.json").path("applicationId").asText());
  }

  @Test
  void formatsAreHeld() {
    ObjectNode data = CONTRACTS.example("ApplicationWithdrawn").deepCopy();
    assertThat(CONTRACTS.faults("ApplicationWithdrawn", data.put("withdrawnOn", "yesterday")))
        .hasSize(1);
  }

  @Test
  void aRejectionHasAReasonAndAnAcceptanceNone() {
    ObjectNode rejected = CONTRACTS.example("DocumentReviewed").deepCopy();
    assertThat(CONTRACTS.faults("DocumentReviewed", rejected.deepCopy().without("reason")))
        .isNotEmpty();
    assertThat(CONTRACTS.faults("DocumentReviewed", rejected.put("verdict", "ACCEPTED")))
        .isNotEmpty();
  }

  @Test
  void theFactsExampleKeepsItsSchema() {
    assertThat(CONTRACTS.factsFaults(CONTRACTS.json("facts.v1.example.json"))).isEmpty();
  }

  @Test
  void asyncApiKnowsEveryEventFileAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("events"))) {
      assertThat(files.map(file -> "events/" + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(
              events().stream()
                  .flatMap(
                      event ->
                          Stream.of("schema", "example")
                              .map(what -> Contracts.eventFile(event, what)))
                  .toList());
    }
  }

  @Test
  void everyMessageNamesItsOwnSchemaAndStandsOnOneTopic() {
    assertThat(events())
        .allSatisfy(
            event -> {
              JsonNode message = CONTRACTS.asyncApi().at("/components/messages/" + event);
              assertThat(message.at("/payload/schema/$ref").asText())
                  .isEqualTo("./" + Contracts.eventFile(event, "schema"));
              assertThat(
                      CONTRACTS.topics().stream()
                          .filter(topic -> CONTRACTS.eventsOn(topic).contains(event)))
                  .hasSize(1);
            });
  }

  @Test
  void asyncApiAndTopicsAgree() {
    assertThat(
            Json.each(CONTRACTS.topicSettings())
                .map(
                    topic ->
                        List.<Object>of(
                            topic.path("name").asText(),
                            topic.path("partitions").asInt(),
                            topic.path("replicationFactor").asInt(),
                            topic.path("retentionDays").asLong() * 86_400_000L,
                            topic.path("cleanupPolicy").asText())))
        .containsExactlyInAnyOrderElementsOf(
            Json.each(CONTRACTS.asyncApi().path("channels"))
                .map(
                    channel -> {
                      JsonNode kafka = channel.at("/bindings/kafka");
                      return List.<Object>of(
                          channel.path("address").asText(),
                          kafka.path("partitions").asInt(),
                          kafka.path("replicas").asInt(),
                          kafka.at("/topicConfiguration/retention.ms").asLong(),
                          kafka.at("/topicConfiguration/cleanup.policy/0").asText());
                    })
                .toList());
  }

  private static Stream<JsonNode> objects(JsonNode schema) {
    Stream<JsonNode> below = Json.each(schema).flatMap(ContractsTest::objects);
    return schema.path("type").asText().equals("object")
        ? Stream.concat(Stream.of(schema), below)
        : below;
  }
}
