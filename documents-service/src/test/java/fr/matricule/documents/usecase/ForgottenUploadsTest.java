package fr.matricule.documents.usecase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.Document;
import fr.matricule.documents.Documents;
import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ForgottenUploadsTest {

  private static final byte[] PDF = SampleFiles.pdf(1);

  @Inject Documents documents;
  @Inject Quarantine quarantine;
  @Inject SweepQuarantine sweepQuarantine;
  @Inject RejectForgotten rejectForgotten;

  @Test
  void givesUpAfterADayAndEmptiesTheQuarantine() throws IOException {
    CaseFixture file = CaseFixture.open();
    JsonPath announced = file.announced(PDF, "application/pdf");
    CaseFixture.upload(announced, PDF);
    UUID forgotten = announced.getUUID("id");
    UUID waiting = UploadedFile.of(file, PDF, documents);
    UUID ready = file.ready(PDF);
    assertThat(CaseFixture.upload(announced, PDF)).isEqualTo(204);

    aDayPasses();

    JsonPath rejected = file.inspected(forgotten);
    assertThat(rejected.getString("reason")).isEqualTo("NEVER_UPLOADED");
    Events.Seen said = file.said(3).getLast();
    assertThat(said.type()).isEqualTo("DocumentRejected");
    Contracts.assertMatches(said.type(), said.data());
    sweepQuarantine.sweep();
    assertThat(quarantine.holds(found(forgotten).quarantineKey())).isFalse();
    assertThat(quarantine.holds(found(waiting).quarantineKey())).isTrue();
    file.complete(forgotten).then().statusCode(202);
    assertThat(file.view(forgotten).getString("status")).isEqualTo("REJECTED");
    assertThat(file.view(ready).getString("status")).isEqualTo("READY");
  }

  @Test
  void leavesWhatWasCompletedAlone() {
    CaseFixture file = CaseFixture.open();
    UUID ready = file.ready(PDF);
    rejectForgotten.reject(ready);
    assertThat(file.view(ready).getString("status")).isEqualTo("READY");
  }

  private static void aDayPasses() {
    given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .contentType("application/json")
        .body(
            """
            {"advance":"P2D"}""")
        .put("/sandbox/clock")
        .then()
        .statusCode(200);
  }

  private Document found(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> documents.findById(id));
  }
}
