package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Answer;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import java.util.UUID;

/** What a caseworker does with a case. */
record Desk(Matricule whole, String officer) {

  /** One item of an information request, as the applicant answers it. */
  record Item(String request, String item) {}

  void findsOnTheWorklist(UUID id) {
    Until.holds("the case on the work list", () -> lists(id));
  }

  /** The recommendation reaches the desk by an event, a moment after it can be read. */
  void findsAssessed(UUID id) {
    Until.holds(
        "the recommendation at the desk",
        () ->
            whole
                .applications(officer)
                .read(id)
                .expect(200)
                .json()
                .path("entitlementTrack")
                .asText()
                .equals("ASSESSED"));
  }

  boolean lists(UUID id) {
    return whole
        .applications(officer)
        .worklist("")
        .anyMatch(item -> item.path("id").asText().equals(id.toString()));
  }

  void acceptsIdentity(UUID id, UUID document) {
    whole
        .applications(officer)
        .checkIdentity(
            id, Json.object().put("verdict", "ACCEPTED").put("documentId", document.toString()))
        .expect(200);
  }

  void accepts(UUID document) {
    whole.documents(officer).review(document, Json.object().put("verdict", "ACCEPTED")).expect(200);
  }

  /** Judges a document illegible and asks for a better one. */
  Item asksForBetter(UUID id, String kind, UUID illegible) {
    whole
        .documents(officer)
        .review(illegible, Json.object().put("verdict", "REJECTED").put("reason", "BLURRED"))
        .expect(200);
    JsonNode request =
        whole
            .applications(officer)
            .askFor(
                id,
                Json.of(
                    "{'items':[{'documentKind':'%s','reason':'BLURRED','documentId':'%s'}]}"
                        .formatted(kind, illegible)))
            .expect(201)
            .json();
    assertThat(request.path("dueOn").asText()).isGreaterThan(whole.today().toString());
    return new Item(request.path("id").asText(), request.at("/items/0/itemId").asText());
  }

  Answer grants(UUID id, String from) {
    return whole
        .applications(officer)
        .decide(
            id, Json.of("{'outcome':'GRANTED','effectiveFrom':'%s','reasons':[]}".formatted(from)));
  }

  void proposesRefusal(UUID id, String reason, String motive) {
    whole
        .applications(officer)
        .decide(
            id,
            Json.of("{'outcome':'REFUSED','reasons':['%s']}".formatted(reason))
                .put("facts", motive))
        .expect(202);
  }

  Answer confirms(UUID id) {
    return whole.applications(officer).confirm(id, true);
  }
}
