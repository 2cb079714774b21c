package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static fr.matricule.applications.web.Amina.marc;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@AtTheDoors
class RefusalDoorTest {

  private static final String REFUSAL =
      """
      {"outcome":"REFUSED","reasons":["STAY_PROOF_NOT_ACCEPTED"],"facts":"Seule une attestation de dépôt est produite."}""";

  @Test
  void isTakenByTwoAndToldOnlyThen() {
    Amina amina = Amina.isAssessed();
    Response proposed = amina.put(claire(), "/decision", REFUSAL);
    assertThat(proposed.statusCode()).isEqualTo(202);
    assertThat(proposed.<String>path("entitlementTrack")).isEqualTo("REFUSAL_PROPOSED");
    assertThat(as(marc()).get(amina.url("")).<String>path("proposedRefusal.facts"))
        .startsWith("Seule");
    hidesTheProposal(amina);

    Response same = amina.post(claire(), "/decision/confirmation", "{\"agree\":true}");
    assertThat(same.statusCode()).isEqualTo(403);
    assertThat(same.<String>path("type")).endsWith("four-eyes");

    Response confirmed = amina.post(marc(), "/decision/confirmation", "{\"agree\":true}");
    assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
    assertThat(confirmed.<String>path("decision.outcome")).isEqualTo("REFUSED");
    assertThat(confirmed.<String>path("status")).isEqualTo("CLOSED");
    assertThat(amina.progress("fr").<String>path("sentence")).contains("refusée");
    eventually(() -> assertThat(amina.said()).endsWith("DecisionTaken", "ApplicationClosed"));
    Events.Seen decision =
        Events.of("applications", amina.id).stream()
            .filter(event -> event.type().equals("DecisionTaken"))
            .findFirst()
            .orElseThrow();
    Contracts.assertMatches("DecisionTaken", decision.data());
    assertThat(decision.data().path("appealBefore").asText()).isNotBlank();
    assertThat(decision.data().toString()).doesNotContain("attestation");
  }

  private static void hidesTheProposal(Amina amina) {
    assertThat(amina.track("entitlementTrack")).isEqualTo("ASSESSED");
    assertThat(amina.read().<Object>path("proposedRefusal")).isNull();
    assertThat(amina.timeline("fr")).doesNotContain("RefusalProposed", "AssessmentRecorded");
    assertThat(amina.progress("fr").<String>path("tracks.entitlement.status"))
        .isEqualTo("ASSESSED");
    assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("CPAM");
    Response stale =
        as(amina.token())
            .header("If-Match", "\"1\"")
            .header("Idempotency-Key", Amina.key())
            .body("{}")
            .post(amina.url("/withdrawal"));
    assertThat(stale.<List<String>>path("changes.code")).doesNotContain("RefusalProposed");
  }

  @Test
  void isDeclinedByASupervisorAndThenGranted() {
    Amina amina = Amina.isAssessed();
    amina.put(claire(), "/decision", REFUSAL).then().statusCode(202);
    Response declined =
        amina.post(
            Tokens.supervisor("sophie", "311"), "/decision/confirmation", "{\"agree\":false}");
    assertThat(declined.statusCode()).isEqualTo(200);
    assertThat(declined.<String>path("entitlementTrack")).isEqualTo("ASSESSED");
    assertThat(amina.put(claire(), "/decision", "{\"outcome\":\"GRANTED\"}").statusCode())
        .isEqualTo(200);
    eventually(() -> assertThat(amina.said()).endsWith("DecisionTaken"));
  }

  @Test
  void isNotConfirmedTwiceNorWithoutAProposal() {
    Amina amina = Amina.isAssessed();
    Response nothing = amina.post(marc(), "/decision/confirmation", "{\"agree\":true}");
    assertThat(nothing.statusCode()).isEqualTo(409);
    amina.put(claire(), "/decision", REFUSAL).then().statusCode(202);
    assertThat(amina.put(marc(), "/decision", REFUSAL).statusCode()).isEqualTo(409);
    amina.post(marc(), "/decision/confirmation", "{\"agree\":true}").then().statusCode(200);
    assertThat(amina.post(marc(), "/decision/confirmation", "{\"agree\":true}").statusCode())
        .isEqualTo(409);
  }

  @Test
  void lacksNothingThatTheLawWants() {
    Amina amina = Amina.isAssessed();
    Response unreasoned = amina.put(claire(), "/decision", "{\"outcome\":\"REFUSED\"}");
    assertThat(unreasoned.statusCode()).isEqualTo(422);
    assertThat(unreasoned.<List<String>>path("errors.pointer")).containsExactly("/reasons");
    assertThat(amina.put(claire(), "/decision", "{}").statusCode()).isEqualTo(422);
    assertThat(amina.put(claire(), "/decision", "{\"outcome\":\"PERHAPS\"}").statusCode())
        .isEqualTo(422);
    assertThat(
            amina
                .put(claire(), "/decision", "{\"outcome\":\"REFUSED\",\"reasons\":[\"MOOD\"]}")
                .statusCode())
        .isEqualTo(422);
    assertThat(amina.post(marc(), "/decision/confirmation", "{}").statusCode()).isEqualTo(422);
    assertThat(amina.track("entitlementTrack")).isEqualTo("ASSESSED");
  }

  @Test
  void waitsForTheAssessment() {
    Amina amina = Amina.hasSubmitted();
    assertThat(
            amina
                .put(
                    claire(),
                    "/decision",
                    "{\"outcome\":\"GRANTED\",\"effectiveFrom\":\"2026-09-01\"}")
                .statusCode())
        .isEqualTo(409);
  }

  @Test
  void tellsTheLetterItsFactsAndAuthorButNoEvent() {
    Amina amina = Amina.isAssessed();
    amina.put(claire(), "/decision", REFUSAL).then().statusCode(202);
    amina.post(marc(), "/decision/confirmation", "{\"agree\":true}").then().statusCode(200);
    Response contact =
        as(Tokens.service("notifications-service", "contact")).get(amina.url("/contact"));
    assertThat(contact.<String>path("decision.facts")).startsWith("Seule");
    assertThat(contact.<List<String>>path("addressLines"))
        .containsExactly("MME AMINA EXEMPLE", "12 BIS RUE DE L EGLISE", "31000 TOULOUSE");
  }

  @Test
  void redirectsWithItsDestinationOnly() {
    Amina amina = Amina.isAssessed();
    assertThat(amina.put(claire(), "/decision", "{\"outcome\":\"REDIRECTED\"}").statusCode())
        .isEqualTo(422);
    Response redirected =
        amina.put(claire(), "/decision", "{\"outcome\":\"REDIRECTED\",\"redirectTo\":\"MSA\"}");
    assertThat(redirected.statusCode()).isEqualTo(200);
    assertThat(redirected.<String>path("status")).isEqualTo("CLOSED");
  }
}
