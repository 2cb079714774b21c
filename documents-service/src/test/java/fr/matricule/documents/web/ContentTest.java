package fr.matricule.documents.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.Document;
import fr.matricule.documents.Documents;
import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ContentTest {

  @Inject Documents documents;
  @Inject Quarantine quarantine;
  @Inject EntityManager database;
  @Inject MinioClient store;

  @ConfigProperty(name = "s3.clean-bucket")
  String cleanBucket;

  private CaseFixture file;

  @BeforeEach
  void openCase() {
    file = CaseFixture.open();
  }

  @Test
  void givesBackWhatWasHandedInByteForByte() {
    byte[] scan = SampleFiles.scanOf(5_000_000);
    UUID document = file.ready(scan);
    Response content = content(document);
    assertThat(content.asByteArray()).isEqualTo(scan);
    assertThat(content.header("Content-Length")).isEqualTo(Integer.toString(scan.length));
  }

  @Test
  void hasBrowsersSaveItAndNeverShowIt() {
    UUID document = file.ready(SampleFiles.pdf(1));
    content(document)
        .then()
        .contentType("application/pdf")
        .header("Content-Disposition", equalTo("attachment; filename=\"BIRTH_CERT_FULL-v1.pdf\""))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"));
  }

  @Test
  void sendsItOnceToWhoHasIt() {
    UUID document = file.ready(SampleFiles.pdf(1));
    String tag = content(document).header("ETag");
    file.applicant()
        .header("If-None-Match", tag)
        .get("/documents/{id}/content", document)
        .then()
        .statusCode(304);
  }

  @Test
  void liesEncryptedUnderARandomKey() throws Exception {
    byte[] scan = SampleFiles.scanOf(100_000);
    Document document = found(file.ready(scan));
    String key = document.original().key().toString();
    byte[] lying;
    try (var object =
        store.getObject(GetObjectArgs.builder().bucket(cleanBucket).object(key).build())) {
      lying = object.readAllBytes();
    }
    assertThat(lying).hasSizeGreaterThan(scan.length);
    assertThat(text(lying)).doesNotContain("%PDF", text(SampleFiles.noise(64)));
    assertThat(text(scan)).contains("%PDF", text(SampleFiles.noise(64)));
    assertThat(keysIn(cleanBucket)).noneMatch(name -> name.contains(document.id().toString()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private List<String> keysIn(String bucket) throws Exception {
    List<String> keys = new ArrayList<>();
    for (var item : store.listObjects(ListObjectsArgs.builder().bucket(bucket).build())) {
      keys.add(item.get().objectName());
    }
    return keys;
  }

  @Test
  void leavesTheQuarantineEmpty() {
    Document document = found(file.ready(SampleFiles.pdf(1)));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(quarantine.holds(document.quarantineKey())).isFalse());
  }

  @Test
  void remembersWhoReadIt() {
    UUID document = file.ready(SampleFiles.pdf(1));
    file.caseworker().get("/documents/{id}/content", document).then().statusCode(200);
    assertThat(readers(document)).containsExactly("claire");
  }

  private List<String> readers(UUID document) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        "SELECT reader FROM content_reading WHERE document_id = :id", String.class)
                    .setParameter("id", document)
                    .getResultList()
                    .stream()
                    .map(String.class::cast)
                    .toList());
  }

  @Test
  void hasNothingToGiveBeforeTheInspection() {
    UUID document = file.announced(SampleFiles.pdf(1), "application/pdf").getUUID("id");
    file.applicant()
        .get("/documents/{id}/content", document)
        .then()
        .statusCode(404)
        .body("type", equalTo("https://matricule.fr/errors#no-file"));
  }

  @Test
  void isNotGivenToOthers() {
    UUID document = file.ready(SampleFiles.pdf(1));
    for (String token :
        List.of(
            Tokens.applicant("bilal"),
            Tokens.caseworker("nadia", "591"),
            Tokens.supervisor("karim", "591"))) {
      given()
          .auth()
          .oauth2(token)
          .get("/documents/{id}/content", document)
          .then()
          .statusCode(404)
          .body("type", equalTo("https://matricule.fr/errors#not-found"));
    }
    given().get("/documents/{id}/content", document).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .get("/documents/{id}/content", document)
        .then()
        .statusCode(403);
  }

  private Response content(UUID document) {
    Response content = file.applicant().get("/documents/{id}/content", document);
    assertThat(content.statusCode()).isEqualTo(200);
    return content;
  }

  private Document found(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> documents.findById(id));
  }
}
