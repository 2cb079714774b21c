package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import java.util.UUID;

/**
 * A refusal: proposed by one caseworker, confirmed by another, told with its reasons and the way to
 * appeal.
 */
public final class Refused implements Journey {

  private static final String REASON = "STAY_PROOF_NOT_ACCEPTED";
  private static final String MOTIVE =
      "La seule preuve produite est une attestation de dépôt en ligne.";

  @Override
  public String title() {
    return "Refused: by two caseworkers, with reasons and the way to appeal";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    Newcomer bilal = Newcomer.studentWithoutPermit("bilal", whole.today());
    Filing filing = new Filing(whole, bilal);
    Desk claire = new Desk(whole, "claire");
    UUID id = steps.take("An application without a valid permit is submitted", filing::submitted);
    steps.check("The assessment says why the right does not open", () -> assessed(filing, id));
    steps.check("The recommendation reaches the desk", () -> claire.findsAssessed(id));
    steps.check(
        "A caseworker proposes the refusal", () -> claire.proposesRefusal(id, REASON, MOTIVE));
    steps.check(
        "The same caseworker cannot confirm it",
        () -> Problems.expect(claire.confirms(id), 403, "four-eyes"));
    steps.check(
        "Nothing is decided yet for the applicant",
        () ->
            assertThat(filing.applications().progress(id, "en").path("nextActor").asText())
                .isEqualTo("CPAM"));
    steps.check(
        "Another caseworker confirms", () -> new Desk(whole, "marc").confirms(id).expect(200));
    steps.check(
        "The letter has reasons, law, author and the way to appeal",
        () -> letter(new Mail(whole, bilal), id));
    steps.check(
        "The applicant reads that it is refused",
        () ->
            Until.holds(
                "the refusal told",
                () ->
                    filing
                        .applications()
                        .progress(id, "fr")
                        .path("status")
                        .asText()
                        .equals("REFUSED")));
  }

  private static void assessed(Filing filing, UUID id) {
    JsonNode assessment = filing.assessed(id, "fr");
    assertThat(assessment.path("reasons").toString()).contains(REASON);
    assertThat(Json.each(assessment.path("counterfactuals"))).isNotEmpty();
  }

  private static void letter(Mail mail, UUID id) {
    assertThat(mail.posted(id, "N11").text().replaceAll("\\s+", " "))
        .contains(MOTIVE, "R111-3")
        .containsIgnoringCase("commission de recours amiable")
        .contains("deux mois");
  }
}
