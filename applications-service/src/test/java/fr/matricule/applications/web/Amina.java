package fr.matricule.applications.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** An applicant with a case, and the people and services that have to do with it. */
public final class Amina {

  static final String FORM =
      """
      {"identity":{"birthName":"EXEMPLE","givenNames":["AMINA"],"sex":"F","birthDate":"2004-05-17",
         "birthCountry":"99350","birthPlace":"VILLE-EXEMPLE","nationalities":["MA"]},
       "contact":{"email":"amina@exemple.test","language":"fr",
         "address":{"line4":"12 bis, rue de l'Église","postcode":"31000","town":"Toulouse"}},
       "situation":{"situation":"STUDENT","studies":{"startDate":"2026-09-01","level":"HIGHER"}},
       "bank":{"iban":"FR7630006000011234567890189","holder":"AMINA EXEMPLE"},
       "statement":{"sworn":true,"eNotification":false}}""";

  final String subject = "amina-" + UUID.randomUUID();
  final UUID id;
  private final AtomicLong sequence = new AtomicLong();

  private Amina() {
    Response opened =
        as(token())
            .header("Idempotency-Key", key())
            .body("{\"language\":\"fr\"}")
            .post("/applications");
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    id = UUID.fromString(opened.path("id"));
  }

  static Amina opensADraft() {
    return new Amina();
  }

  static Amina withAFilledInDraft() {
    Amina amina = new Amina();
    amina.patch(FORM).then().statusCode(200);
    return amina;
  }

  static Amina hasSubmitted() {
    Amina amina = withAFilledInDraft();
    amina.submit().then().statusCode(201);
    return amina;
  }

  static Amina isAssessed() {
    return isAssessed("GRANTED");
  }

  static Amina isAssessed(String outcome) {
    Amina amina = hasSubmitted();
    amina.assessed(outcome);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(amina.read().<String>path("entitlementTrack")).isEqualTo("ASSESSED"));
    return amina;
  }

  String token() {
    return Tokens.applicant(subject);
  }

  static String claire() {
    return Tokens.caseworker("claire", "311");
  }

  static String marc() {
    return Tokens.caseworker("marc", "311");
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  String url(String path) {
    return "/applications/" + id + path;
  }

  Response read() {
    return as(token()).get(url(""));
  }

  String etag() {
    return read().header("ETag");
  }

  Response patch(String form) {
    return as(token())
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", etag())
        .body(form)
        .patch(url(""));
  }

  Response submit() {
    return post(token(), "/submission", "{}");
  }

  Response submit(String key, String etag) {
    return as(token())
        .header("If-Match", etag)
        .header("Idempotency-Key", key)
        .body("{}")
        .post(url("/submission"));
  }

  Response progress(String language) {
    return as(token()).header("Accept-Language", language).get(url("/progress"));
  }

  List<String> timeline(String language) {
    return as(token()).header("Accept-Language", language).get(url("/timeline")).path("items.code");
  }

  Response post(String token, String path, String body) {
    return as(token)
        .header("If-Match", etag())
        .header("Idempotency-Key", key())
        .body(body)
        .post(url(path));
  }

  Response put(String token, String path, String body) {
    return as(token).header("If-Match", etag()).body(body).put(url(path));
  }

  void assessed(String outcome) {
    assessed(outcome, "{\"purpose\":\"CIVIL_STATUS\",\"anyOf\":[\"BIRTH_CERT_FULL\"]}");
  }

  /** Assessed with a passport as identity and what else is needed, as JSON. */
  void assessed(String outcome, String civilStatus) {
    Events.send(
        "eligibility",
        key(),
        "EligibilityAssessed",
        "/eligibility-service",
        id,
        sequence.incrementAndGet(),
        """
        {"applicationId":"%s","assessmentId":"%s","factsVersion":1,"assessedOn":"2026-09-07","outcome":"%s",
         "reasons":[],"missingFacts":[],"effectiveFrom":"2026-09-01","rulebookVersion":"2026.1",
         "requiredDocuments":[{"purpose":"IDENTITY","anyOf":["PASSPORT"]},%s]}"""
            .formatted(id, UUID.randomUUID(), outcome, civilStatus));
  }

  /** What documents-service would say; {@code more} is further JSON. */
  void document(String type, UUID document, String kind, long number, String more) {
    Events.send(
        "documents",
        key(),
        type,
        "/documents-service",
        id,
        number,
        "{\"applicationId\":\"%s\",\"documentId\":\"%s\",\"kind\":\"%s\",\"version\":1%s}"
            .formatted(id, document, kind, more));
  }

  /** A document that arrived and can be read, and that the case knows of. */
  UUID hasReady(String kind) {
    UUID document = UUID.randomUUID();
    int before = timeline("fr").size();
    document("DocumentReady", document, kind, 0, ",\"mediaType\":\"application/pdf\"");
    eventually(() -> assertThat(timeline("fr")).hasSizeGreaterThan(before));
    return document;
  }

  String track(String name) {
    return read().path(name);
  }

  /** What the work list shows as the rule book's recommendation. */
  String recommended() {
    return as(claire())
        .get("/worklist?limit=100")
        .path("items.find { it.id == '%s' }.recommended".formatted(id));
  }

  List<String> said() {
    return Events.of("applications", id).stream().map(Events.Seen::type).toList();
  }

  static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(assertion);
  }
}
