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
import java.util.UUID;
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
    assertThat(proposed.<String>path("entitlementTrack")).isEqualTo("DECISION_PROPOSED");
    assertThat(as(marc()).get(amina.url("")).<String>path("proposedDecision.facts"))
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
    assertThat(amina.read().<Object>path("proposedDecision")).isNull();
    assertThat(amina.timeline("fr")).doesNotContain("DecisionProposed", "AssessmentRecorded");
    assertThat(amina.progress("fr").<String>path("tracks.entitlement.status"))
        .isEqualTo("ASSESSED");
    assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("CPAM");
    Response stale =
        as(amina.token())
            .header("If-Match", "\"1\"")
            .header("Idempotency-Key", Amina.key())
            .body("{}")
            .post(amina.url("/withdrawal"));
    assertThat(stale.<List<String>>path("changes.code")).doesNotContain("DecisionProposed");
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
    assertThat(unreasoned.<List<String>>path("errors.pointer"))
        .containsExactly("/reasons", "/facts");
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
    String decision = amina.read().path("decision.id");
    Response text = decisionText(amina, decision);
    assertThat(text.statusCode()).as(text.asString()).isEqualTo(200);
    assertThat(text.<String>path("facts")).startsWith("Seule");
    assertThat(text.<Object>path("author")).isNull();
    assertThat(decisionText(amina, UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    assertThat(
            as(Tokens.service("notifications-service", "contact number"))
                .get(amina.url("/decisions/" + decision))
                .statusCode())
        .isEqualTo(403);
    assertThat(as(amina.token()).get(amina.url("/decisions/" + decision)).statusCode())
        .isEqualTo(403);
    assertThat(contact.<List<String>>path("addressLines"))
        .containsExactly("MME AMINA EXEMPLE", "12 BIS RUE DE L EGLISE", "31000 TOULOUSE");
  }

  @Test
  void namesTheAuthorAndTheirFunctionAsTheTokenTellsThem() {
    Amina amina = Amina.isAssessed();
    amina.put(claire(), "/decision", REFUSAL).then().statusCode(202);
    String jeanne =
        Tokens.staff("jeanne", "311", "Jeanne Exemple", "caseworker", "decision-confirmer");
    amina.post(jeanne, "/decision/confirmation", "{\"agree\":true}").then().statusCode(200);
    Response text = decisionText(amina, amina.read().path("decision.id"));
    assertThat(text.<String>path("author.name")).isEqualTo("Jeanne Exemple");
    assertThat(text.<String>path("author.capacity")).isEqualTo("gestionnaire conseil");
    assertThat(Events.of("applications", amina.id))
        .allSatisfy(event -> assertThat(event.data().toString()).doesNotContain("Jeanne"));
  }

  @Test
  void isConfirmedOnlyByWhomTheRealmAllows() {
    Amina amina = Amina.isAssessed();
    amina.put(claire(), "/decision", REFUSAL).then().statusCode(202);
    String newcomer = Tokens.staff("newcomer", "311", "Nova Exemple", "caseworker");
    assertThat(amina.post(newcomer, "/decision/confirmation", "{\"agree\":true}").statusCode())
        .isEqualTo(403);
    String elsewhere =
        Tokens.staff("nadia", "591", "Nadia Exemple", "caseworker", "decision-confirmer");
    assertThat(amina.post(elsewhere, "/decision/confirmation", "{\"agree\":true}").statusCode())
        .isEqualTo(404);
    assertThat(amina.track("status")).isEqualTo("UNDER_REVIEW");
  }

  private static Response decisionText(Amina amina, String decision) {
    return as(Tokens.service("notifications-service", "letter"))
        .get(amina.url("/decisions/" + decision));
  }
}
