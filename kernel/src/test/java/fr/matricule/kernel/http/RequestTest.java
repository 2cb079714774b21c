package fr.matricule.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.matricule.kernel.identity.CaseAccess;
import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.LedgerReplays;
import fr.matricule.kernel.ledger.LedgerResource;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class RequestTest {

  private final UUID id = UUID.randomUUID();

  @Inject CaseAccess access;
  @Inject Idempotency idempotency;
  @Inject EntityManager database;

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  private static RequestSpecification amina() {
    return as(Tokens.applicant("amina"));
  }

  private Response note(String key, String body) {
    return amina().header("Idempotency-Key", key).body(body).post("/ledger/" + id);
  }

  @Test
  void refusesAPostWithoutIdempotencyKey() {
    amina()
        .body("{\"word\":\"a\",\"lines\":1}")
        .post("/ledger/" + id)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", containsString("idempotency-key-required"));
  }

  @Test
  void answersARepeatWithTheFirstAnswerAndDoesTheWorkOnce() {
    Response first = note("k1", "{\"word\":\"once\",\"lines\":1}");
    Response second = note("k1", "{\"word\":\"once\",\"lines\":1}");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(1));
  }

  @Test
  void answersNobodyAgainWhoMayNoLongerSeeTheCase() {
    note("k5", "{\"word\":\"mine\",\"lines\":1}").then().statusCode(201);
    LedgerReplays.HIDDEN.add(id);
    note("k5", "{\"word\":\"mine\",\"lines\":1}")
        .then()
        .statusCode(404)
        .body("type", containsString("not-found"));
  }

  @Test
  void saysThatAKeyIsTooLong() {
    note("k".repeat(256), "{\"word\":\"a\",\"lines\":1}")
        .then()
        .statusCode(400)
        .body("type", containsString("idempotency-key-too-long"));
    note("k".repeat(255), "{\"word\":\"a\",\"lines\":1}").then().statusCode(201);
  }

  @Test
  void refusesTheSameKeyForAnotherBody() {
    note("k2", "{\"word\":\"a\",\"lines\":1}").then().statusCode(201);
    note("k2", "{\"word\":\"b\",\"lines\":1}")
        .then()
        .statusCode(422)
        .body("type", containsString("idempotency-key-reused"));
  }

  private Response close(String token) {
    return as(token).header("Idempotency-Key", "c" + id).post("/ledger/" + id + "/close");
  }

  @Test
  void repeatsAnAnswerWithoutABody() {
    assertThat(close(Tokens.applicant("amina")).statusCode()).isEqualTo(204);
    assertThat(close(Tokens.applicant("amina")).statusCode()).isEqualTo(204);
    assertThat(close(Tokens.applicant("bilal")).header("Idempotency-Replayed")).isNull();

    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(2));
  }

  @Test
  void saysThatTheSameRequestStillRuns() throws Exception {
    LedgerResource.busy = new CountDownLatch(1);
    CompletableFuture<Response> first =
        CompletableFuture.supplyAsync(() -> close(Tokens.applicant("amina")));
    assertThat(LedgerResource.busy.await(10, TimeUnit.SECONDS)).isTrue();

    close(Tokens.applicant("amina"))
        .then()
        .statusCode(409)
        .body("type", containsString("still-running"));

    assertThat(first.get().statusCode()).isEqualTo(204);
  }

  @Test
  void keepsNothingOfAFailedWork() {
    note("k3", "{\"word\":\"fail\",\"lines\":1}")
        .then()
        .statusCode(409)
        .body("errors[0].pointer", equalTo("/word"));
    note("k3", "{\"word\":\"better\",\"lines\":1}").then().statusCode(201);
    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(1));
  }

  @Test
  void namesAnUnknownProperty() {
    note("k4", "{\"word\":\"a\",\"lines\":1,\"colour\":\"red\"}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/colour"))
        .body("errors[0].code", equalTo("unknown-property"));
  }

  @Test
  void namesAValueOfTheWrongKind() {
    note("k5", "{\"word\":\"a\",\"lines\":\"many\"}")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/lines"));
  }

  @Test
  void saysThatABodyIsNotJson() {
    note("k6", "{\"word\":").then().statusCode(400).body("type", containsString("malformed-json"));
  }

  @Test
  void speaksFrenchWhenAsked() {
    amina()
        .header("Accept-Language", "fr-FR,fr;q=0.9")
        .body("{}")
        .post("/ledger/" + id)
        .then()
        .statusCode(400)
        .header("Content-Language", "fr")
        .body("detail", startsWith("Envoyez un en-tête"));
  }

  @Test
  void answersAnExpiredTokenWithAProblem() {
    as(Tokens.expired("amina"))
        .get("/ledger/" + id)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"));
  }

  @Test
  void answersAMissingTokenWithAProblem() {
    given()
        .get("/ledger/" + id)
        .then()
        .statusCode(401)
        .body("type", containsString("unauthenticated"));
  }

  @Test
  void closesWhatNobodyAnnotated() {
    amina().get("/ledger/open-by-mistake").then().statusCode(403);
  }

  @Test
  void showsACaseToItsOwnerAndItsOfficeOnly() {
    QuarkusTransaction.requiringNew().run(() -> access.record(id, "amina", "311", 1));

    amina().get("/ledger/" + id).then().statusCode(200);
    as(Tokens.caseworker("claire", "311")).get("/ledger/" + id).then().statusCode(200);
    as(Tokens.auditor("audrey")).get("/ledger/" + id).then().statusCode(200);
  }

  @Test
  void forgetsAnOlderAnnouncementOfAccess() {
    QuarkusTransaction.requiringNew().run(() -> access.record(id, "amina", "591", 2));
    QuarkusTransaction.requiringNew().run(() -> access.record(id, "amina", "311", 1));

    as(Tokens.caseworker("nadia", "591")).get("/ledger/" + id).then().statusCode(200);
  }

  @Test
  void saysTryAgainWhenTheOwningPartIsAway() {
    amina()
        .get("/ledger/" + UUID.randomUUID())
        .then()
        .statusCode(503)
        .body("type", containsString("try-again"));
  }

  @Test
  void doesNotLetAnApplicantSeeParkedMessages() {
    amina().get("/parked-messages").then().statusCode(403);
  }

  @Test
  void forgetsItsAnswersWithTheCase() {
    String first = note("k7", "{\"word\":\"said\",\"lines\":1}").asString();
    QuarkusTransaction.requiringNew().run(() -> idempotency.forget(id));

    Response again = note("k7", "{\"word\":\"said\",\"lines\":1}");

    assertThat(again.header("Idempotency-Replayed")).isNull();
    assertThat(again.asString()).isNotEqualTo(first);
  }
}
