package fr.matricule.eligibility.jobs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.CaseFixture;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.usecase.EndWaiting;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ReassessmentTest {

  @Inject EntityManager database;
  @Inject EndWaiting endWaiting;
  @Inject Clock clock;

  private final CaseFixture file = CaseFixture.open();

  @Test
  void judgesADeferredRightAgainWhenItsDayHasCome() {
    LocalDate filed = LocalDate.now(clock);
    CaseFixture withdrawn = deferred(CaseFixture.open(), filed);
    CaseFixture erased = deferred(CaseFixture.open(), filed);
    CaseFixture renewed = deferred(CaseFixture.open(), filed);
    deferred(file, filed);
    JsonNode first = file.said().getFirst().data();
    LocalDate opens = filed.plusMonths(3).plusDays(1);
    assertThat(first.get("outcome").asText()).isEqualTo("DEFERRED");
    assertThat(first.get("eligibleFrom").asText()).isEqualTo(opens.toString());

    withdrawn.hears(
        "ApplicationWithdrawn",
        3,
        "{\"applicationId\":\"%s\",\"withdrawnOn\":\"%s\"}".formatted(withdrawn.id(), filed));
    erased.hears(
        "ApplicationErased",
        3,
        "{\"applicationId\":\"%s\",\"erasedOn\":\"%s\"}".formatted(erased.id(), filed));
    renewed.facts(2, CaseFixture.STUDENT);
    renewed.submittedOn(LocalDate.of(2026, 9, 7), 2, 3);
    soon().untilAsserted(() -> assertThat(renewed.said()).hasSize(2));
    soon().untilAsserted(() -> erased.asApplicant().then().statusCode(404));
    soon().until(() -> closed(withdrawn.id()));
    advance("P3M2D");

    soon().untilAsserted(() -> assertThat(file.said()).hasSize(2));
    JsonNode second = file.said().get(1).data();
    Contracts.assertMatches("EligibilityAssessed", second);
    assertThat(second.get("outcome").asText()).isEqualTo("GRANTED");
    assertThat(second.get("occasion").asText()).isEqualTo("DEFERRAL_ENDED");
    assertThat(second.get("effectiveFrom").asText()).isEqualTo(opens.toString());
    assertThat(second.get("factsVersion").asInt()).isEqualTo(1);
    assertThat(second.get("assessmentId")).isNotEqualTo(first.get("assessmentId"));
    file.asApplicant()
        .then()
        .body("assessmentId", equalTo(second.get("assessmentId").asText()))
        .body("assessedOn", equalTo(filed.toString()))
        .body("waitedUntil", equalTo(opens.toString()))
        .body("findings.find { it.rule == 'R-RE-01' }.result", equalTo("SATISFIED"));
    soon().until(() -> jobs() == 0);
    assertThat(withdrawn.said()).hasSize(1);
    assertThat(erased.said()).hasSize(1);
    assertThat(renewed.said()).hasSize(2);

    endWaiting.end(UUID.fromString(first.get("assessmentId").asText()), Occasion.DEFERRAL_ENDED);
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void judgesAgainWhenTheCoverThroughAnotherStateHasEnded() {
    LocalDate filed = LocalDate.now(clock);
    file.facts(1, CaseFixture.posted(filed, filed.plusMonths(2)));
    file.submittedOn(filed, 1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    assertThat(file.said().getFirst().data().get("outcome").asText()).isEqualTo("COORDINATION");
    advance("P2M2D");
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(2));
    JsonNode second = file.said().get(1).data();
    Contracts.assertMatches("EligibilityAssessed", second);
    assertThat(second.get("occasion").asText()).isEqualTo("COVER_ENDED");
    assertThat(second.get("outcome").asText()).isEqualTo("GRANTED");
    assertThat(second.get("effectiveFrom").asText())
        .isEqualTo(filed.plusMonths(2).plusDays(1).toString());
  }

  @Test
  void judgesAgainAtOnceWhatIsHeardOnlyAfterTheDay() {
    LocalDate filed = LocalDate.now(clock).minusMonths(5);
    deferred(file, filed);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(2));
    assertThat(file.said().get(1).data().get("outcome").asText()).isEqualTo("GRANTED");
  }

  @Test
  void nobodyHasTheirOwnCaseJudgedAgain() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    for (String role : List.of("caseworker", "supervisor")) {
      asks(
              Tokens.staff(file.owner(), "311", "Amina Exemple", "applicant", role),
              UUID.randomUUID().toString())
          .statusCode(403);
    }
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void judgesAgainOnRequestOfTheOffice() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    String before = file.asApplicant().jsonPath().getString("assessmentId");
    String key = UUID.randomUUID().toString();
    String again =
        asks(Tokens.caseworker("claire", "311"), key)
            .statusCode(201)
            .header("Location", org.hamcrest.Matchers.endsWith("/assessments/" + file.id()))
            .body("occasion", equalTo("ON_REQUEST"))
            .body("outcome", equalTo("GRANTED"))
            .extract()
            .path("assessmentId");
    assertThat(again).isNotEqualTo(before);
    asks(Tokens.caseworker("claire", "311"), key)
        .statusCode(201)
        .body("assessmentId", equalTo(again));
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(2));
    Contracts.assertMatches("EligibilityAssessed", file.said().get(1).data());
    file.asApplicant().then().body("assessmentId", equalTo(again));
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void readsTheFactsAnewSoThatAContradictionStaysOne() {
    file.facts(1, CaseFixture.STUDENT.replace("2004-05-17", "2030-01-01"));
    file.submitted(1, 2);
    soon().untilAsserted(() -> file.asApplicant().then().statusCode(200));
    asks(Tokens.supervisor("sophie", "311"), "again")
        .statusCode(201)
        .body("findings.find { it.rule == 'F-01' }.result", equalTo("NOT_SATISFIED"));
  }

  @Test
  void judgesAgainForNobodyElseAndNothingThatIsClosed() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    soon().untilAsserted(() -> file.asApplicant().then().statusCode(200));
    asks(Tokens.caseworker("nadia", "591"), "k1").statusCode(404);
    asks(Tokens.applicant(file.owner()), "k1").statusCode(403);
    asks(Tokens.auditor("audrey"), "k1").statusCode(403);
    given().post("/assessments/" + file.id() + "/reassessments").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.caseworker("claire", "311"))
        .post("/assessments/" + file.id() + "/reassessments")
        .then()
        .statusCode(400);
    file.outage(1, 1);
    asks(Tokens.caseworker("claire", "311"), "k2").statusCode(503);
    file.hears(
        "ApplicationClosed",
        3,
        "{\"applicationId\":\"%s\",\"closedOn\":\"2026-10-01\",\"ground\":\"COMPLETED\"}"
            .formatted(file.id()));
    soon().until(() -> closed(file.id()));
    asks(Tokens.caseworker("claire", "311"), "k2")
        .statusCode(409)
        .body("type", org.hamcrest.Matchers.endsWith("case-closed"));
    assertThat(kept()).isEqualTo(1);
    file.asApplicant().then().statusCode(200);
  }

  private ValidatableResponse asks(String token, String key) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .post("/assessments/" + file.id() + "/reassessments")
        .then();
  }

  private static CaseFixture deferred(CaseFixture file, LocalDate filed) {
    file.facts(1, CaseFixture.asylumSeeker(filed));
    file.submittedOn(filed, 1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).isNotEmpty());
    return file;
  }

  private static void advance(String period) {
    given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .contentType(ContentType.JSON)
        .body("{\"advance\":\"" + period + "\"}")
        .put("/sandbox/clock")
        .then()
        .statusCode(200);
  }

  private boolean closed(UUID id) {
    return count("SELECT count(*) FROM closed_case WHERE application_id = '" + id + "'") == 1;
  }

  private long jobs() {
    return count("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'deferral-ends'");
  }

  private long kept() {
    return count("SELECT count(*) FROM kept_assessment WHERE application_id = '" + file.id() + "'");
  }

  private long count(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> (Long) database.createNativeQuery(sql).getSingleResult());
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100));
  }
}
