package fr.matricule.eligibility.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class RateLimitedDoorsTest {

  @Test
  void listsTheDocumentsOfAKindOfApplicant() {
    given()
        .get("/requirements?situation=STUDENT&nationality=MA&age=22&title=VLS_TS")
        .then()
        .statusCode(200)
        .body(
            "requiredDocuments.anyOf.flatten()",
            hasItems("VLS_TS", "VLS_TS_VALIDATION", "ENROLMENT_CERT", "RIB"))
        .body("laterDocuments", empty());
    given()
        .get("/requirements?situation=PROTECTED_PERSON&protection=REFUGEE&nationality=AF")
        .then()
        .body("laterDocuments.anyOf.flatten()", hasItem("OFPRA_BIRTH_CERT"));
  }

  @ParameterizedTest
  @CsvSource({"situation, TOURIST", "nationality, ZZ", "age, old", "age, 999", "title, BLUE_CARD"})
  void refusesACodeThatDoesNotExist(String name, String value) {
    given()
        .queryParam(name, value)
        .get("/requirements")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/" + name));
  }

  @Test
  void asksWhoAsksWithoutEndToComeBackLater() {
    String address = "203.0.113.77";
    askUntilRefused(address, "/simulations/questions")
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9][0-9]*"))
        .body("type", containsString("too-many-requests"))
        .body("toString()", not(containsString(address)));
    askUntilRefused(address, "/requirements").then().statusCode(429);
    given().header("X-Forwarded-For", "203.0.113.78").get("/requirements").then().statusCode(200);
    String metrics = given().get("/q/metrics").asString();
    assertThat(metrics).doesNotContain(address);
  }

  /** The allowance grows again while we ask: on a slow machine some more questions pass. */
  private static Response askUntilRefused(String address, String path) {
    Response last = given().header("X-Forwarded-For", address).get(path);
    for (int i = 0; i < 1_000 && last.statusCode() == 200; i++) {
      last = given().header("X-Forwarded-For", address).get(path);
    }
    return last;
  }

  @Test
  void describesItselfAsCommitted() {
    Contracts.assertOpenApiIsCommitted("eligibility", RestAssured.get("/q/openapi").asString());
  }
}
