package fr.matricule.journeys.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final Contracts CONTRACTS = new Contracts();
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final JsonNode OPENED = CONTRACTS.example("ApplicationOpened");

  @Test
  void findsNothingInGoodEvents() {
    Audit audit = audit(opened(1), opened(2));
    assertThat(
            Stream.of(
                audit.repeats(Instant.EPOCH),
                audit.disorder(),
                audit.strayed(),
                audit.leaks(List.of("AMINA"))))
        .allMatch(List::isEmpty);
    assertThat(audit.size()).isEqualTo(2);
  }

  @Test
  void findsARepeat() {
    Heard event = opened(1);
    Audit audit = audit(event, event);
    assertThat(audit.repeats(Instant.EPOCH)).hasSize(1);
    assertThat(audit.disorder()).isEmpty();
  }

  @Test
  void repeatsOfEarlierTimesAreForgiven() {
    Heard event = opened(1);
    assertThat(audit(event, event).repeats(NOW.plusSeconds(1))).isEmpty();
  }

  @Test
  void findsAMessageThatLostItsCauseOrItsTrace() {
    Heard cause = heard(1, Json.object(), Map.of("traceparent", TRACE));
    assertThat(audit(cause, sent(cause.id(), Map.of("traceparent", TRACE))).torn()).isEmpty();
    assertThat(audit(cause, sent(cause.id(), Map.of())).torn()).hasSize(1);
    assertThat(audit(cause, sent("unknown", Map.of("traceparent", TRACE))).torn()).hasSize(1);
  }

  @Test
  void findsAGapAndAnEventOutOfOrder() {
    assertThat(audit(opened(1), opened(3)).disorder()).hasSize(1);
    assertThat(audit(opened(2), opened(1)).disorder()).hasSize(2);
  }

  @Test
  void findsDataBeyondThePositiveList() {
    assertThat(audit(heard(1, Json.of("{'birthName':'EXEMPLE'}"), Map.of())).strayed()).hasSize(1);
  }

  @Test
  void findsAnEventOnAForeignTopicOrWithABrokenHeader() {
    assertThat(
            audit(heard(1, Json.object(), Map.of("ce_type", "fr.matricule.DocumentReady.v1")))
                .strayed())
        .hasSize(1);
    assertThat(audit(heard(1, Json.object(), Map.of("ce_id", "1"))).strayed()).hasSize(1);
    assertThat(audit(heard(1, Json.object(), Map.of("ce_subject", "application/other"))).strayed())
        .isNotEmpty();
  }

  @Test
  void findsAWordOfAPersonAndANumberInClear() {
    assertThat(audit(heard(1, Json.of("{'x':'amina'}"), Map.of())).leaks(List.of("AMINA")))
        .hasSize(1);
    assertThat(audit(heard(1, Json.of("{'x':'2 04 05 99 999 001 88'}"), Map.of())).leaks(List.of()))
        .hasSize(1);
    assertThat(audit(heard(1, Json.object(), Map.of("note", "204059999900188"))).leaks(List.of()))
        .hasSize(1);
  }

  @Test
  void passesOverWhatTestsThrewOntoATopic() {
    assertThat(audit(heard(7, Json.object(), Map.of("ce_source", Announcer.SOURCE))).size())
        .isZero();
  }

  private static Audit audit(Heard... heard) {
    return new Audit(CONTRACTS, List.of(heard));
  }

  private static Heard sent(String cause, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("ce_type", "fr.matricule.NotificationSent.v1");
    return heard(1, Json.object().put("causedBy", cause), all);
  }

  private static Heard opened(int sequence) {
    return heard(sequence, Json.object(), Map.of());
  }

  private static Heard heard(int sequence, ObjectNode more, Map<String, String> headers) {
    String id = OPENED.path("applicationId").asText();
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "content-type",
                "application/json",
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "fr.matricule.ApplicationOpened.v1",
                "ce_source",
                "/applications-service",
                "ce_subject",
                "application/" + id,
                "ce_time",
                "2026-09-07T07:14:05Z",
                "ce_sequence",
                "" + sequence));
    all.putAll(headers);
    ObjectNode data = OPENED.deepCopy();
    data.setAll(more);
    return new Heard(
        "matricule.applications",
        0,
        sequence,
        NOW,
        id,
        all,
        data.toString().getBytes(StandardCharsets.UTF_8));
  }
}
