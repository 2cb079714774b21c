package fr.matricule.eligibility.web.simulation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.web.Examples;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class SimulationTest {

  @Test
  void simulatesWithoutALogin() {
    simulate(Examples.STUDENT)
        .statusCode(200)
        .body("outcome", equalTo("GRANTED"))
        .body("effectiveFrom", equalTo("2026-09-01"))
        .body("coverUntil", equalTo("2028-02-29"))
        .body("reasons", empty())
        .body("requiredDocuments.purpose", hasItems("IDENTITY", "CIVIL_STATUS", "STAY", "BANK"))
        .body("requiredDocuments.why", everyItem(not(nullValue())))
        .body("usualDelay", containsString("9 months"))
        .body("nextQuestion", nullValue());
  }

  @Test
  void answersWhatItsDescriptionSays() throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode said = json.readTree(simulate(Examples.STUDENT).extract().asString());
    JsonNode example = json.readTree(Examples.SIMULATION);
    for (String property :
        List.of(
            "outcome",
            "sentence",
            "effectiveFrom",
            "coverUntil",
            "usualDelay",
            "rulebookVersion")) {
      assertThat(said.get(property)).as(property).isEqualTo(example.get(property));
    }
    assertThat(said.get("requiredDocuments")).contains(example.at("/requiredDocuments/0"));
  }

  @Test
  void answersInFrenchWhenAsked() {
    french()
        .body(Examples.STUDENT)
        .post("/simulations")
        .then()
        .body(
            "sentence",
            equalTo(
                "Vos droits à l’assurance maladie peuvent être ouverts à compter du 1er septembre 2026."));
  }

  @Test
  void asksTheNextBestQuestionOfAnUnfinishedProfile() {
    simulate(Examples.UNFINISHED)
        .statusCode(200)
        .body("outcome", equalTo("UNDETERMINED"))
        .body("missingFacts.size()", greaterThan(1))
        .body("nextQuestion.fact", equalTo("nationalities"))
        .body("nextQuestion.question", equalTo("What are your nationalities?"));
    simulate("{\"facts\":{}}").statusCode(200).body("nextQuestion", notNullValue());
  }

  @Test
  void judgesByTheBookOfTheDay() {
    String of2017 =
        Examples.STUDENT
            .replace("2004-05-17", "1988-05-17")
            .replace("2026-0", "2017-0")
            .replace("2027-0", "2018-0");
    simulate(of2017)
        .body("outcome", equalTo("DEFERRED"))
        .body("eligibleFrom", equalTo("2017-11-25"));
  }

  @ParameterizedTest
  @CsvSource({
    "2004-05-17, 2030-01-01, /facts/birthDate, contradiction",
    "MA, ZZ, /facts/nationalities, contradiction",
    "2027-08-19, 2025-01-01, /facts/stay/validUntil, contradiction",
    "VLS_TS, BLUE_CARD, /facts/stay/title, wrong-type",
    "2004-05-17, 17/05/2004, /facts/birthDate, wrong-type",
    "birthDate, shoeSize, /facts/shoeSize, unknown-property",
    "2026-09-07, 2015-12-31, /on, before-rule-book"
  })
  void namesTheFactThatIsNotPossible(String right, String wrong, String pointer, String code) {
    simulate(Examples.STUDENT.replace(right, wrong))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @Test
  void namesTheFactThatContradictsAnother() {
    String european = Examples.STUDENT.replace("MA", "DE");
    simulate(european.replace("VLS_TS", "ASYLUM_ATTESTATION"))
        .statusCode(422)
        .body("errors.pointer", hasItem("/facts/stay/title"))
        .body("errors.message", hasItem(containsString("asylum")));
  }

  @Test
  void tellsTheContradictionInPlainWords() {
    french()
        .body(Examples.STUDENT.replace("2004-05-17", "2030-01-01"))
        .post("/simulations")
        .then()
        .statusCode(422)
        .body("title", equalTo("Les faits se contredisent"))
        .body("errors.message", hasItem("La date de naissance est dans l’avenir."));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"{}| 422", "{\"facts\":null}| 422", "{\"facts\":| 400", "[]| 422"},
      delimiter = '|')
  void refusesABodyThatIsNoProfile(String body, int status) {
    simulate(body).statusCode(status).contentType("application/problem+json");
  }

  private static ValidatableResponse simulate(String body) {
    return given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .body(body)
        .post("/simulations")
        .then();
  }

  private static RequestSpecification french() {
    return given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "fr-FR,fr;q=0.9,en;q=0.5");
  }
}
