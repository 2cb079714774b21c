package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
class ApplicantDoorTest {

  @Test
  void opensADraft() {
    Response opened =
        as(fr.matricule.kernel.testing.Tokens.applicant("bilal"))
            .header("Idempotency-Key", key())
            .body("{\"language\":\"en\"}")
            .post("/applications");
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    assertThat(opened.<String>path("reference")).matches("IMM-\\d{4}-\\d{6}-[A-Z]");
    assertThat(opened.<String>path("status")).isEqualTo("DRAFT");
    assertThat(opened.header("ETag")).isEqualTo("\"1\"");
    assertThat(opened.header("Location")).endsWith("/applications/" + opened.path("id"));
  }

  @Test
  void submitsAndGivesAReceipt() {
    Amina amina = Amina.withAFilledInDraft();
    Response receipt = amina.submit();
    assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
  }
}
