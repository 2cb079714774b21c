package fr.matricule.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose fault a failure is, and where. */
@QuarkusTest
@WithTestResource(Stack.class)
class RefusalTest {

  private static ValidatableResponse wish(String body) {
    return given().contentType("application/json").body(body).post("/broken").then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"word\":\"w\",\"part\":{}}                  | /part",
        "{\"word\":\"w\",\"a/b~\":1}                     | /a~1b~0",
        "{\"word\":\"w\",\"lines\":99999999999}        | /lines",
        "{\"word\":\"w\",\"lines\":1.5}                | /lines",
        "{\"word\":\"w\",\"lines\":\"7\"}              | /lines",
        "{\"word\":5}                                  | /word",
        "{\"word\":true}                               | /word",
        "{\"word\":\"w\",\"colour\":1}                 | /colour",
        "{\"word\":\"w\",\"colour\":\"GREEN\"}         | /colour"
      })
  void namesThePlaceOfAWrongValue(String body, String pointer) {
    wish(body).statusCode(422).body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  void namesTheWholeBodyWhenItIsNoObject() {
    wish("[]").statusCode(422).body("errors[0].pointer", equalTo(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{\"word\":\"w\"}}", "{\"part\":{\"name\":", "word"})
  void saysThatABodyIsNotJson(String body) {
    wish(body).statusCode(400).body("type", containsString("malformed-json"));
  }

  /** What another service may answer. */
  @Path("/broken/nothing")
  interface Elsewhere {
    @GET
    Map<String, String> nothing();
  }

  @Test
  void asksForABodyOfRequestsOnly() {
    Elsewhere elsewhere =
        RestClientBuilder.newBuilder()
            .baseUri(URI.create("http://localhost:" + RestAssured.port))
            .build(Elsewhere.class);

    assertThat(elsewhere.nothing()).isNull();
  }

  @Test
  void tellsWhoWasTooLateAtTheCommit() {
    given()
        .put("/broken/" + UUID.randomUUID())
        .then()
        .statusCode(412)
        .body("type", containsString("stale-version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/broken/elsewhere", "/broken/unwritable"})
  void takesTheBlameForWhatFailsBehindIt(String path) {
    given().get(path).then().statusCode(500).body("type", containsString("internal-error"));
  }

  @Test
  void answersAnIllegibleWishForALanguage() {
    given()
        .header("Accept-Language", "fr;q=much")
        .get("/nowhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"advance\":\"P-1D\"}", "{\"advance\":\"P999999999Y\"}"})
  void movesTheClockOnlyForwardAndNotTooFar(String body) {
    given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .contentType("application/json")
        .body(body)
        .put("/sandbox/clock")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/advance"));
  }
}
