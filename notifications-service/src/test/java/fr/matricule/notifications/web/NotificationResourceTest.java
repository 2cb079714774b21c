package fr.matricule.notifications.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import fr.matricule.notifications.Neighbour;
import fr.matricule.notifications.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Neighbour.class)
class NotificationResourceTest {

  @Test
  void showsTheApplicantTheirMessagesInTheirLanguage() {
    Person amina = told();
    get(Tokens.applicant(amina.subject), "/notifications?application=" + amina.caseId)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].subject", equalTo("Your French health insurance is open"));
    String id = amina.notifications().getFirst().path("id").asText();
    given()
        .auth()
        .oauth2(Tokens.applicant(amina.subject))
        .header("Accept-Language", "de, fr;q=0.8, en;q=0.5")
        .get("/notifications/" + id)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("subject", equalTo("Vos droits à l’assurance maladie sont ouverts"))
        .body("code", equalTo("N10"))
        .body("channel", equalTo("POST"));
  }

  @Test
  void hidesThemFromEverybodyElse() {
    Person amina = told();
    String id = amina.notifications().getFirst().path("id").asText();
    for (String stranger :
        List.of(
            Tokens.applicant("somebody-else"),
            Tokens.caseworker("nadia", "591"),
            Tokens.supervisor("other", "751"))) {
      get(stranger, "/notifications?application=" + amina.caseId).statusCode(404);
      get(stranger, "/notifications/" + id).statusCode(404);
      get(stranger, "/notifications/" + id + "/letter").statusCode(404);
    }
  }

  @Test
  void showsThemToTheOfficeOfTheCaseAndToAuditors() {
    Person amina = told();
    amina.hears("ApplicationAssigned", assigned(amina));
    amina.hears("ApplicationWithdrawn");
    amina.notification("N19", "EMAIL", "SENT");
    get(Tokens.caseworker("claire", "311"), "/notifications?application=" + amina.caseId)
        .statusCode(200)
        .body("items", hasSize(2));
    get(Tokens.auditor("audrey"), "/notifications?application=" + amina.caseId).statusCode(200);
  }

  @Test
  void isClosedToMachinesAndToWhoIsNotLoggedIn() {
    String path = "/notifications?application=" + UUID.randomUUID();
    get(Tokens.service("documents-service", ""), path).statusCode(403);
    get(Tokens.integration("cpam"), path).statusCode(403);
    get(Tokens.expired("amina"), path).statusCode(401);
    RestAssured.get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", endsWith("#unauthenticated"));
  }

  @Test
  void asksWhichCaseIsMeant() {
    get(Tokens.applicant("amina"), "/notifications")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/application"));
    get(Tokens.applicant("amina"), "/notifications/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void turnsPages() {
    Person amina = told();
    amina.hears("ApplicationWithdrawn");
    amina.hearsOfDocuments("DocumentRejected");
    amina.notification("N19", "EMAIL", "SENT");
    amina.notification("N03", "EMAIL", "SENT");
    Response first =
        get(Tokens.applicant(amina.subject), "/notifications?limit=2&application=" + amina.caseId)
            .statusCode(200)
            .body("items", hasSize(2))
            .extract()
            .response();
    String next = first.getHeader("Link").replaceAll("<([^>]*)>.*", "$1");
    get(Tokens.applicant(amina.subject), next)
        .statusCode(200)
        .body("items", hasSize(1))
        .header("Link", equalTo(null));
  }

  @Test
  void hasNoPaperOfAMail() {
    Person amina = Person.speaking("fr");
    amina.hears("ApplicationWithdrawn");
    JsonNode mail = amina.notification("N19", "EMAIL", "SENT");
    get(Tokens.applicant(amina.subject), "/notifications/" + mail.path("id").asText() + "/letter")
        .statusCode(404);
  }

  @Test
  void isDescribedAsCommitted() {
    Contracts.assertOpenApiIsCommitted("notifications", RestAssured.get("/q/openapi").asString());
    assertThat(RestAssured.get("/q/openapi").asString()).contains("readLetter");
  }

  private static Person told() {
    Person amina = Person.speaking("fr");
    amina.hears("DecisionTaken");
    amina.notification("N10", "POST", "SENT");
    return amina;
  }

  private static ObjectNode assigned(Person person) {
    return person.example("ApplicationAssigned").put("ownerRef", person.subject);
  }

  private static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get(path).then();
  }
}
