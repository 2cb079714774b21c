package fr.matricule.eligibility.web.rulebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Parameters;
import fr.matricule.eligibility.rules.Period;
import fr.matricule.eligibility.storage.RuleBookFiles;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class RulebookTest {

  @Test
  void opensTheBookToPrograms() {
    given()
        .accept(ContentType.JSON)
        .get("/rulebook?on=2026-09-07")
        .then()
        .statusCode(200)
        .body("version", equalTo("2025-04-01.r4"))
        .body("chapters.chapter[0]", equalTo("CONSISTENCY"))
        .body("chapters.rules.flatten().find { it.rule == 'R-IN-01' }.inForce", equalTo(false))
        .body(
            "chapters.rules.flatten().find { it.rule == 'R-RE-01' }.examples.size()",
            greaterThan(5))
        .body(
            "chapters.rules.flatten().find { it.rule == 'R-RE-01' }.parameters[0].periods[0].value",
            equalTo(3));
    given()
        .accept(ContentType.JSON)
        .get("/rulebook?on=2017-09-07")
        .then()
        .body("chapters.rules.flatten().find { it.rule == 'R-IN-01' }.inForce", equalTo(true));
    given().get("/rulebook?on=2015-01-01").then().statusCode(422);
    given().get("/rulebook?on=yesterday").then().statusCode(422);
  }

  @Test
  void opensTheBookToLawyers() {
    String page =
        given()
            .accept(ContentType.HTML)
            .header("Accept-Language", "fr")
            .get("/rulebook?on=2026-09-07")
            .then()
            .statusCode(200)
            .header("Content-Language", "fr")
            .extract()
            .asString();
    assertThat(page)
        .contains(
            "<html lang=\"fr\">",
            "Le livre des règles",
            "CSS D160-2, 1°",
            "Aide médicale de l’État")
        .contains("La résidence est stable au-delà de trois mois ininterrompus.")
        .contains("du 1er avril 2025")
        .doesNotContain("NOT_FOUND");
  }

  @Test
  void saysBesideEveryValueThatIsNotConfirmedThatItIsNot() {
    Parameters parameters = RuleBookFiles.ruleBook().parameters();
    JsonPath book =
        given().accept(ContentType.JSON).get("/rulebook?on=2026-09-07").then().extract().jsonPath();
    List<String> shown = new ArrayList<>(book.<String>getList("parameters.parameter"));
    shown.addAll(book.<String>getList("chapters.rules.flatten().parameters.flatten().parameter"));
    assertThat(shown).containsAll(Parameter.all().stream().map(Parameter::name).toList());
    long unconfirmed =
        shown.stream()
            .flatMap(name -> parameters.history(parameter(name)).stream())
            .filter(Period::toVerify)
            .count();
    String page =
        given().accept(ContentType.HTML).get("/rulebook?on=2026-09-07").then().extract().asString();
    assertThat(page.split("\\(to be checked in the official journal\\)", -1))
        .hasSize((int) unconfirmed + 1)
        .hasSizeGreaterThan(20);
    assertThat(
            book.getList(
                "chapters.rules.flatten().parameters.flatten().periods.flatten().toVerify"))
        .contains(true, false);
  }

  private static Parameter<?> parameter(String name) {
    return Parameter.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }
}
