package fr.matricule.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case as seen from outside: its applicant, its office, and what they do with documents. */
public record CaseFixture(UUID id, String owner, String office) {

  /** A case this service has heard of, of a fictional applicant, handled at office 311. */
  public static CaseFixture open() {
    CaseFixture opened = new CaseFixture(UUID.randomUUID(), "amina-" + UUID.randomUUID(), "311");
    opened.hears(
        "ApplicationAssigned",
        1,
        """
        {"applicationId":"%s","ownerRef":"%s","office":"311","assignedOn":"2026-11-23"}"""
            .formatted(opened.id, opened.owner));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(opened.list().statusCode()).isEqualTo(200));
    return opened;
  }

  /** Another service says something about the case. */
  public void hears(String type, long sequence, String data) {
    Events.send(
        "applications",
        UUID.randomUUID().toString(),
        type,
        "/applications-service",
        id,
        sequence,
        data);
  }

  public RequestSpecification applicant() {
    return given().auth().oauth2(Tokens.applicant(owner));
  }

  public RequestSpecification caseworker() {
    return given().auth().oauth2(Tokens.caseworker("claire", office));
  }

  public RequestSpecification posting() {
    return posting(applicant());
  }

  public static RequestSpecification posting(RequestSpecification as) {
    return as.header("Idempotency-Key", UUID.randomUUID()).contentType(ContentType.JSON);
  }

  public Response list() {
    return applicant().get("/documents?application=" + id);
  }

  public Map<String, Object> announcement(byte[] file, String mediaType) {
    return new HashMap<>(
        Map.of(
            "applicationId",
            id.toString(),
            "kind",
            "BIRTH_CERT_FULL",
            "mediaType",
            mediaType,
            "size",
            file.length));
  }

  public JsonPath announced(byte[] file, String mediaType) {
    return announced(announcement(file, mediaType));
  }

  public JsonPath announced(Map<String, Object> announcement) {
    return posting()
        .body(announcement)
        .post("/documents")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static int upload(JsonPath announced, byte[] file) {
    return PostForm.post(
        announced.getString("upload.url"), announced.getMap("upload.fields"), file);
  }

  public Response complete(UUID document) {
    return posting().post("/documents/{id}/completion", document);
  }

  /** Announces, uploads and completes. */
  public UUID handIn(byte[] file, String mediaType) {
    JsonPath announced = announced(file, mediaType);
    UUID document = announced.getUUID("id");
    assertThat(upload(announced, file)).isEqualTo(204);
    complete(document).then().statusCode(202);
    return document;
  }

  public JsonPath view(UUID document) {
    return applicant().get("/documents/{id}", document).then().statusCode(200).extract().jsonPath();
  }

  /** The document, once the inspection came to its end. */
  public JsonPath inspected(UUID document) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () -> assertThat(view(document).getString("status")).isIn("READY", "REJECTED"));
    return view(document);
  }

  public UUID ready(byte[] pdf) {
    UUID document = handIn(pdf, "application/pdf");
    assertThat(inspected(document).getString("status")).isEqualTo("READY");
    return document;
  }

  public String tag(UUID document) {
    return applicant().get("/documents/{id}", document).header("ETag");
  }

  /** What was said about the case, once it is at least so much. */
  public List<Events.Seen> said(int atLeast) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(Events.of("documents", id)).hasSizeGreaterThanOrEqualTo(atLeast));
    return Events.of("documents", id);
  }
}
