package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.OpsApi;
import fr.matricule.client.Until;
import fr.matricule.journeys.events.Announcer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Events nobody should say: the unknown are passed over, the malformed parked, and only their own
 * case waits.
 */
final class BadEvents {

  private static final String HEARER = "applications-service";

  private BadEvents() {}

  static Map<String, Consumer<Matricule>> cases() {
    Map<String, Consumer<Matricule>> cases = new LinkedHashMap<>();
    cases.put("An unknown event type: ignored and counted", BadEvents::unknown);
    cases.put(
        "A malformed event: parked with its reason, released by ops; only its case waits",
        BadEvents::malformed);
    return cases;
  }

  private static void unknown(Matricule whole) {
    String name = "Unheard" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    announcer(whole).say("matricule.documents", UUID.randomUUID(), name, "{}");
    Until.holds(
        "the unknown event to be counted",
        () ->
            whole
                .ops(HEARER)
                .metrics()
                .lines()
                .anyMatch(
                    line ->
                        line.startsWith("matricule_inbox_total")
                            && line.contains(name)
                            && line.contains("outcome=\"ignored\"")));
    assertThat(whole.ops(HEARER).parked()).noneMatch(parked -> parked.toString().contains(name));
  }

  private static void malformed(Matricule whole) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    UUID id = filing.draft();
    String said =
        announcer(whole)
            .say(
                "matricule.documents",
                id,
                "DocumentReady",
                Json.object().put("applicationId", id.toString()).put("version", "one").toString());
    OpsApi ops = whole.ops(HEARER);
    JsonNode parked =
        Until.present("the malformed event to be parked", () -> of(ops, id).findFirst());
    assertThat(parked.toString()).contains(said);
    assertThat(parked.path("reason").asText()).contains("DocumentReady");

    filing.inspected(filing.bring(id, "PASSPORT", "passport-scan.jpg"));
    Until.holds("later events of the case to line up", () -> of(ops, id).count() > 1);
    othersFlow(whole);

    ops.release(parked.path("id").asText(), "SKIP", "sent by a test").expect(200);
    Until.holds("the line to be empty", () -> of(ops, id).findAny().isEmpty());
    assertThat(received(filing.submit(id))).contains("PASSPORT");
  }

  private static void othersFlow(Matricule whole) {
    Filing other = new Filing(whole, Newcomer.student("dora", whole.today()));
    UUID id = other.draft();
    other.bring(id, "PASSPORT", "passport-scan.jpg");
    other.awaitUploadsKnown(id, 1);
    assertThat(received(other.submit(id))).contains("PASSPORT");
  }

  private static Stream<String> received(JsonNode receipt) {
    return Json.each(receipt.path("receivedDocuments"))
        .map(document -> document.path("kind").asText());
  }

  private static Stream<JsonNode> of(OpsApi ops, UUID id) {
    return ops.parked().filter(parked -> parked.path("caseId").asText().equals(id.toString()));
  }

  private static Announcer announcer(Matricule whole) {
    return new Announcer(whole.addresses().kafka());
  }
}
