package fr.matricule.documents.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.Document;
import fr.matricule.documents.Documents;
import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.Vault;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ApplicationListenerTest {

  @Inject Documents documents;
  @Inject Vault vault;

  private CaseFixture file;

  @BeforeEach
  void openCase() {
    file = CaseFixture.open();
  }

  @Test
  void erasesEverythingOfAnErasedCase() {
    UUID ready = file.ready(SampleFiles.pdf(1));
    UUID announced = file.announced(SampleFiles.pdf(1), "application/pdf").getUUID("id");
    Document before = QuarkusTransaction.requiringNew().call(() -> documents.findById(ready));

    file.hears(
        "ApplicationErased",
        2,
        """
        {"applicationId":"%s","erasedOn":"2026-11-23"}\
        """
            .formatted(file.id()));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(file.view(ready).getString("status")).isEqualTo("ERASED");
              assertThat(file.view(announced).getString("status")).isEqualTo("ERASED");
            });
    Assertions.assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> vault.open(before.original()));
    file.applicant().get("/documents/{id}/content", ready).then().statusCode(410);
    file.posting()
        .body(file.announcement(SampleFiles.pdf(1), "application/pdf"))
        .post("/documents")
        .then()
        .statusCode(404);
    file.complete(announced).then().statusCode(404);
    assertThat(file.said(4))
        .filteredOn(event -> event.type().equals("DocumentErased"))
        .hasSize(2)
        .allSatisfy(event -> Contracts.assertMatches(event.type(), event.data()));
  }

  @Test
  void letsTheNewOfficeInAndTheOldOneOut() {
    String path = "/documents?application=" + file.id();
    file.caseworker().get(path).then().statusCode(200);
    file.hears(
        "ApplicationAssigned",
        2,
        """
        {"applicationId":"%s","ownerRef":"%s","office":"591","assignedOn":"2026-11-23"}\
        """
            .formatted(file.id(), file.owner()));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.caseworker("nadia", "591"))
                    .get(path)
                    .then()
                    .statusCode(200));
    file.caseworker().get(path).then().statusCode(404);
  }

  @Test
  void passesOverWhatIsNotForIt() {
    file.hears("ApplicationWithdrawn", 2, "{\"applicationId\":\"" + file.id() + "\"}");
    file.hears("SomethingNobodyKnows", 3, "{}");
    letsTheNewOfficeInAfter(4);
    assertThat(Events.of("documents", file.id())).isEmpty();
  }

  private void letsTheNewOfficeInAfter(long sequence) {
    file.hears(
        "ApplicationAssigned",
        sequence,
        """
        {"applicationId":"%s","ownerRef":"%s","office":"751","assignedOn":"2026-11-23"}\
        """
            .formatted(file.id(), file.owner()));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                file.caseworker()
                    .get("/documents?application=" + file.id())
                    .then()
                    .statusCode(404));
  }
}
