package fr.matricule.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.matricule.documents.Announcement;
import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentFixture;
import fr.matricule.documents.DocumentKind;
import fr.matricule.documents.Documents;
import fr.matricule.documents.PostForm;
import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Limits;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class UploadTest {

  private static final String PDF = "application/pdf";

  @Inject Documents documents;

  private CaseFixture file;

  @BeforeEach
  void openCase() {
    file = CaseFixture.open();
  }

  @Test
  void takesAPdfFromItsAnnouncementToReady() {
    byte[] pdf = SampleFiles.pdf(2);
    UUID document = file.handIn(pdf, PDF);

    JsonPath ready = file.inspected(document);
    assertThat(ready.getString("status")).isEqualTo("READY");
    assertThat(ready.getString("mediaType")).isEqualTo(PDF);
    assertThat(ready.getLong("size")).isEqualTo(pdf.length);
    assertThat(ready.getInt("pages")).isEqualTo(2);
    List<Events.Seen> said = file.said(2);
    assertThat(said)
        .extracting(Events.Seen::type)
        .containsExactly("DocumentUploaded", "DocumentReady");
    said.forEach(event -> Contracts.assertMatches(event.type(), event.data()));
  }

  @Test
  void takesThePhotographOfAPassport() {
    UUID document = file.handIn(SampleFiles.image("jpg", 1600, 1100), "image/jpeg");
    JsonPath ready = file.inspected(document);
    assertThat(ready.getString("status")).isEqualTo("READY");
    assertThat(ready.getMap("")).doesNotContainKey("pages");
  }

  @Test
  void permitsAnUploadForFifteenMinutes() {
    String expiry = file.announced(SampleFiles.pdf(1), PDF).getString("upload.expiresAt");
    assertThat(Duration.between(Instant.now(), Instant.parse(expiry)))
        .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
  }

  @Test
  void hasTheStoreRefuseAFileLargerThanAnnounced() {
    byte[] pdf = SampleFiles.pdf(1);
    Map<String, Object> announcement = file.announcement(pdf, PDF);
    announcement.put("size", pdf.length - 1);
    JsonPath announced = file.announced(announcement);
    assertThat(CaseFixture.upload(announced, pdf)).isBetween(400, 403);
    file.complete(announced.getUUID("id"))
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("https://matricule.fr/errors#nothing-uploaded"));
  }

  @Test
  void hasTheStoreRefuseAnEmptyFile() {
    assertThat(CaseFixture.upload(file.announced(SampleFiles.pdf(1), PDF), new byte[0]))
        .isBetween(400, 403);
  }

  @Test
  void hasTheStoreRefuseAnyOtherKeyOrType() {
    byte[] pdf = SampleFiles.pdf(1);
    JsonPath announced = file.announced(pdf, PDF);
    for (String field : List.of("key", "Content-Type")) {
      Map<String, String> fields = new HashMap<>(announced.getMap("upload.fields"));
      fields.put(field, field.equals("key") ? UUID.randomUUID().toString() : "text/html");
      assertThat(PostForm.post(announced.getString("upload.url"), fields, pdf))
          .as(field)
          .isBetween(400, 403);
    }
  }

  @Test
  void completesTwiceAndInspectsOnce() {
    byte[] pdf = SampleFiles.pdf(1);
    UUID document = file.handIn(pdf, PDF);
    file.complete(document).then().statusCode(202);
    file.inspected(document);
    file.complete(document).then().statusCode(202).body("status", equalTo("READY"));
    UUID next = file.ready(pdf);
    assertThat(file.said(4))
        .filteredOn(event -> event.data().get("documentId").asText().equals(document.toString()))
        .extracting(Events.Seen::type)
        .containsExactly("DocumentUploaded", "DocumentReady");
    assertThat(next).isNotEqualTo(document);
  }

  @Test
  void completesAtTheSameTimeAndInspectsOnce() {
    byte[] pdf = SampleFiles.pdf(1);
    JsonPath announced = file.announced(pdf, PDF);
    CaseFixture.upload(announced, pdf);
    UUID document = announced.getUUID("id");
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(() -> accepted(document)))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    file.inspected(document);
    assertThat(file.said(2))
        .extracting(Events.Seen::type)
        .containsExactly("DocumentUploaded", "DocumentReady");
  }

  private void accepted(UUID document) {
    file.complete(document).then().statusCode(202);
  }

  @Test
  void takesOnlySoManyDocumentsOfACase() {
    Announcement one =
        new Announcement(
            file.id(), DocumentKind.OTHER, FileType.PDF, 1000, null, DocumentFixture.BY_AMINA);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                IntStream.range(0, Limits.MAX_PER_CASE)
                    .forEach(_ -> documents.persist(Document.first(one, Instant.now()))));
    file.posting()
        .body(file.announcement(SampleFiles.pdf(1), PDF))
        .post("/documents")
        .then()
        .statusCode(409)
        .body("type", equalTo("https://matricule.fr/errors#too-many-documents"));
  }

  @Test
  void answersARepeatedAnnouncementWithTheFirstAnswer() {
    Map<String, Object> announcement = file.announcement(SampleFiles.pdf(1), PDF);
    String key = UUID.randomUUID().toString();
    Response first = post(key, announcement);
    Response second = post(key, announcement);
    assertThat(second.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    assertThat(file.list().jsonPath().getList("items")).hasSize(1);
    announcement.put("size", 7);
    assertThat(post(key, announcement).statusCode()).isEqualTo(422);
  }

  private Response post(String key, Map<String, Object> announcement) {
    return file.applicant()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(announcement)
        .post("/documents");
  }

  @Test
  void wantsAnIdempotencyKey() {
    file.applicant()
        .contentType("application/json")
        .body(file.announcement(SampleFiles.pdf(1), PDF))
        .post("/documents")
        .then()
        .statusCode(400);
  }

  @Test
  void namesEveryFaultyPlaceOfAnAnnouncement() {
    faulty("size", 0, "/size", "file-empty");
    faulty("size", 10 * 1024 * 1024 + 1, "/size", "file-too-large");
    faulty("mediaType", "text/html", "/mediaType", "media-type-not-accepted");
    faulty("kind", "LOVE_LETTER", "/kind", "wrong-type");
    faulty("colour", "blue", "/colour", "unknown-property");
    faulty("replaces", UUID.randomUUID().toString(), "/replaces", "not-replaceable");
    faulty("size", null, "/size", "required");
    assertThat(file.list().jsonPath().getList("items")).isEmpty();
  }

  private void faulty(String property, Object value, String pointer, String code) {
    Map<String, Object> announcement = file.announcement(SampleFiles.pdf(1), PDF);
    announcement.put(property, value);
    file.posting()
        .header("Accept-Language", "fr")
        .body(announcement)
        .post("/documents")
        .then()
        .statusCode(422)
        .header("Content-Language", "fr")
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @Test
  void countsTheVersionsOfADocument() {
    byte[] pdf = SampleFiles.pdf(1);
    UUID first = file.handIn(pdf, PDF);
    Map<String, Object> announcement = file.announcement(pdf, PDF);
    announcement.put("replaces", first.toString());
    assertThat(file.announced(announcement).getInt("version")).isEqualTo(2);
    assertThat(file.announced(announcement).getInt("version")).isEqualTo(3);
    announcement.put("kind", "PASSPORT");
    file.posting().body(announcement).post("/documents").then().statusCode(422);
  }
}
