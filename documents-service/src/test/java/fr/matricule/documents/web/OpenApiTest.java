package fr.matricule.documents.web;

import static io.restassured.RestAssured.given;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class OpenApiTest {

  @Test
  void isTheCommittedOne() {
    Contracts.assertOpenApiIsCommitted("documents", given().get("/q/openapi").asString());
  }
}
