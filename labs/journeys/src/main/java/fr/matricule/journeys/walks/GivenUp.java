package fr.matricule.journeys.walks;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.DocumentsApi;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import java.util.UUID;

/**
 * An upload that is never completed is given up after a day; the sandbox's clock is moved for it.
 */
public final class GivenUp implements Journey {

  @Override
  public String title() {
    return "Given up: an upload that is never completed";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    DocumentsApi elif = whole.documents("elif");
    UUID id = steps.take("A draft is opened and filled in", filing::draft);
    UUID document =
        steps.take("A document is announced, and nothing comes", () -> announced(elif, id));
    steps.check(
        "Two days pass for documents-service",
        () -> whole.ops("documents-service").moveClock("P2D").expect(200));
    steps.check(
        "It is rejected: NEVER_UPLOADED",
        () ->
            Until.holds(
                "the announcement to be given up",
                () -> elif.read(document).json().path("reason").asText().equals("NEVER_UPLOADED")));
    steps.check(
        "The applicant is told", () -> new Mail(whole, filing.newcomer()).received(id, "N03"));
  }

  private static UUID announced(DocumentsApi elif, UUID id) {
    JsonNode answer =
        elif.announce(DocumentsApi.announcement(id, "RIB", Files.PDF, 10)).expect(201).json();
    return UUID.fromString(answer.path("id").asText());
  }
}
