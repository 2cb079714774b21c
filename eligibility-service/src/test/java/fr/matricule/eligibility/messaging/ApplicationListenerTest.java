package fr.matricule.eligibility.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.CaseFixture;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ApplicationListenerTest {

  @Inject EntityManager database;

  private final CaseFixture file = CaseFixture.open();

  @Test
  void assessesASubmittedCaseAndAnnouncesIt() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    Events.Seen said = file.said().getFirst();
    Contracts.assertMatches("EligibilityAssessed", said.data());
    assertThat(said.type()).isEqualTo("EligibilityAssessed");
    assertThat(said.data().get("outcome").asText()).isEqualTo("GRANTED");
    assertThat(said.data().get("effectiveFrom").asText()).isEqualTo("2026-09-01");
    JsonPath read = file.asApplicant().then().statusCode(200).extract().jsonPath();
    assertThat(read.getString("assessmentId")).isEqualTo(said.data().get("assessmentId").asText());
    assertThat(read.getString("assessedOn")).isEqualTo("2026-09-07");
    assertThat(read.getInt("findings.find { it.rule == 'R-ID-02' }.version")).isEqualTo(1);
    assertThat(read.getMap("findings.find { it.rule == 'R-RE-02-1' }.inputs"))
        .containsEntry("studies.startDate", "2026-09-01");
  }

  @Test
  void keepsNoBirthdayAndNoMoreThanTheRulesRead() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    soon().untilAsserted(() -> file.asApplicant().then().statusCode(200));
    Object kept =
        database
            .createNativeQuery(
                "SELECT cast(facts AS text) || cast(explanation AS text) FROM assessment WHERE application_id = :id")
            .setParameter("id", file.id())
            .getSingleResult();
    assertThat(kept.toString()).doesNotContain("2004-05-17");
    assertThat(
            file.asApplicant().jsonPath().getInt("findings.find { it.rule == 'F-01' }.inputs.age"))
        .isEqualTo(22);
  }

  @Test
  void tellsTheSameAssessmentInBothLanguages() {
    file.facts(1, CaseFixture.STUDENT.replace("\"validated\":true", "\"validated\":false"));
    file.submitted(1, 2);
    soon().untilAsserted(() -> file.asApplicant().then().statusCode(200));
    String path = "/assessments/" + file.id();
    given()
        .auth()
        .oauth2(Tokens.applicant(file.owner()))
        .header("Accept-Language", "fr")
        .get(path)
        .then()
        .header("Content-Language", "fr")
        .body("outcome", equalTo("UNDETERMINED"))
        .body("reasons.code", hasItem("VLS_TS_NOT_VALIDATED"))
        .body(
            "counterfactuals.sentence",
            hasItem("Vos droits pourraient être ouverts avec un visa validé."));
    file.asApplicant()
        .then()
        .header("Content-Language", "en")
        .header("ETag", notNullValue())
        .body("counterfactuals.sentence", hasItem("You could be covered with a validated visa."));
  }

  @Test
  void drawsOneAssessmentHoweverOftenTheEventComes() {
    file.facts(1, CaseFixture.STUDENT);
    String event = file.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    String first = file.asApplicant().jsonPath().getString("assessmentId");
    file.submitted(event, 1, 2);
    file.submitted(1, 3);
    passes(4);
    assertThat(file.said()).hasSize(1);
    assertThat(file.asApplicant().jsonPath().getString("assessmentId")).isEqualTo(first);
  }

  @Test
  void keepsAnAnswerForOlderFactsWithoutMakingItTheCurrentOne() {
    file.facts(2, CaseFixture.STUDENT);
    file.facts(1, CaseFixture.STUDENT.replace("\"validated\":true", "\"validated\":false"));
    file.submitted(2, 2);
    file.submitted(1, 3);
    passes(4);
    file.asApplicant().then().body("factsVersion", equalTo(2)).body("outcome", equalTo("GRANTED"));
    assertThat(file.said()).hasSize(1);
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void newerFactsMakeANewAssessment() {
    file.facts(1, CaseFixture.STUDENT.replace("\"validated\":true", "\"validated\":false"));
    file.facts(2, CaseFixture.STUDENT);
    file.submitted(1, 2);
    file.submitted(2, 3);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(2));
    file.asApplicant().then().body("outcome", equalTo("GRANTED"));
  }

  @Test
  void grantsPendingAPieceThatHadNotCome() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2, "ENROLMENT_CERT", "A_KIND_OF_TOMORROW");
    soon()
        .untilAsserted(
            () ->
                file.asApplicant()
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("GRANTED_PENDING_DOCUMENT")));
  }

  @Test
  void saysWhatItCannotReadInsteadOfFailing() {
    file.facts(1, CaseFixture.STUDENT.replace("VLS_TS", "BLUE_CARD"));
    file.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    Contracts.assertMatches("EligibilityAssessed", file.said().getFirst().data());
    file.asApplicant()
        .then()
        .body("outcome", equalTo("UNDETERMINED"))
        .body("missingFacts", hasItem("stay.title"))
        .body("findings.find { it.rule == 'F-00' }.result", equalTo("NOT_SATISFIED"));
  }

  @Test
  void saysAContradictionInsteadOfFailing() {
    file.facts(1, CaseFixture.STUDENT.replace("2004-05-17", "2030-01-01"));
    file.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    file.asApplicant()
        .then()
        .body("outcome", equalTo("UNDETERMINED"))
        .body(
            "findings.find { it.rule == 'F-01' }.sentence",
            equalTo("The birth date is in the future."));
  }

  @Test
  void waitsForApplicationsServiceToComeBack() {
    file.facts(1, CaseFixture.STUDENT);
    file.outage(1, 2);
    file.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
  }

  @Test
  void parksWhatItCannotUnderstandAndGoesOnWithOtherCases() {
    CaseFixture other = CaseFixture.open();
    file.hears("ApplicationSubmitted", 2, "{\"applicationId\":\"" + file.id() + "\"}");
    other.facts(1, CaseFixture.STUDENT);
    other.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(other.said()).hasSize(1));
    given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .get("/parked-messages")
        .then()
        .statusCode(200)
        .body("items.caseId", hasItem(file.id().toString()));
    assertThat(file.said()).isEmpty();
  }

  @Test
  void forgetsAnErasedCase() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    soon().untilAsserted(() -> file.asApplicant().then().statusCode(200));
    file.hears(
        "ApplicationErased",
        3,
        "{\"applicationId\":\"%s\",\"erasedOn\":\"2026-11-23\"}".formatted(file.id()));
    soon().untilAsserted(() -> assertThat(count()).isZero());
    file.asApplicant().then().statusCode(404);
    file.asCaseworker("311").then().statusCode(404);
  }

  @Test
  void showsACaseToNobodyElse() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    soon().untilAsserted(() -> file.asCaseworker("311").then().statusCode(200));
    file.asCaseworker("591").then().statusCode(404);
    file.read(Tokens.applicant("bilal")).then().statusCode(404);
    file.read(Tokens.auditor("audrey")).then().statusCode(200);
    file.read(Tokens.integration("cpam")).then().statusCode(403);
    file.read(Tokens.expired(file.owner())).then().statusCode(401);
    given().get("/assessments/" + file.id()).then().statusCode(401);
  }

  /** Waits until this service has heard everything so far: a new office is the last thing said. */
  private void passes(long sequence) {
    String office = String.valueOf(500 + sequence);
    file.hears(
        "ApplicationAssigned",
        sequence,
        "{\"applicationId\":\"%s\",\"ownerRef\":\"%s\",\"office\":\"%s\",\"assignedOn\":\"2026-09-07\"}"
            .formatted(file.id(), file.owner(), office));
    soon().untilAsserted(() -> file.asCaseworker(office).then().statusCode(200));
  }

  private long count() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    database
                        .createNativeQuery(
                            "SELECT count(*) FROM assessment WHERE application_id = :id")
                        .setParameter("id", file.id())
                        .getSingleResult());
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100));
  }
}
