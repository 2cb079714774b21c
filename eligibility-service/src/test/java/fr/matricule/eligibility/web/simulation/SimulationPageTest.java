package fr.matricule.eligibility.web.simulation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.web.Examples;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class SimulationPageTest {

  @Test
  void theLinkCarriesTheAnswersWhereNoServerSeesThem() {
    String link = post("/simulations", Examples.STUDENT).extract().path("link");
    assertThat(link).startsWith("/simulations#v1.");
    String kept =
        new String(
            Base64.getUrlDecoder().decode(link.substring(link.indexOf("#v1.") + 4)),
            StandardCharsets.UTF_8);
    assertThat(kept).contains("2004-05-17").doesNotContain("null", "{}");
    post("/simulations", kept)
        .statusCode(200)
        .body("link", equalTo(link))
        .body("outcome", equalTo("GRANTED"));
    String family = post("/simulations/family", Examples.FAMILY).extract().path("link");
    assertThat(family).startsWith("/simulations#v1.");
  }

  @Test
  void opensALinkInAPageThatLoadsNothingFromElsewhere() {
    String page =
        given()
            .accept(ContentType.HTML)
            .header("Accept-Language", "fr")
            .get("/simulations")
            .then()
            .statusCode(200)
            .header("Content-Language", "fr")
            .header("Content-Security-Policy", containsString("default-src 'none'"))
            .header("Content-Security-Policy", not(containsString("unsafe")))
            .extract()
            .asString();
    assertThat(page)
        .contains(
            "<html lang=\"fr\">", "data-skip=\"Je ne sais pas\"", "src=\"/simulations/page.js\"")
        .doesNotContain("NOT_FOUND", "<style", "onclick", "http://", "https://");
    assertThat(page.split("<script", -1)).hasSize(2);
    String script = given().get("/simulations/page.js").then().statusCode(200).extract().asString();
    assertThat(script)
        .doesNotContain("innerHTML", "eval(", "document.write", "localStorage", "cookie");
    given().get("/simulations/page.css").then().statusCode(200).contentType("text/css");
  }

  @Test
  void tellsEveryQuestionWithTheFormOfItsAnswer() {
    given()
        .header("Accept-Language", "fr-FR,fr;q=0.9,en;q=0.5")
        .get("/simulations/questions")
        .then()
        .statusCode(200)
        .body("size()", equalTo(Fact.all().size()))
        .body("find { it.fact == 'situation' }.form", equalTo("CODE"))
        .body("find { it.fact == 'situation' }.options.code", hasItem("ASYLUM_SEEKER"))
        .body("find { it.fact == 'nationalities' }.options.label", hasItem("Maroc"))
        .body("find { it.fact == 'stay.validated' }.form", equalTo("YES_NO"))
        .body("find { it.fact == 'arrivalDate' }.form", equalTo("DATE"));
  }

  private static ValidatableResponse post(String path, String body) {
    return given().contentType(ContentType.JSON).body(body).post(path).then();
  }
}
