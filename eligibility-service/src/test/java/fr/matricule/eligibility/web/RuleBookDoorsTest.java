package fr.matricule.eligibility.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.Fact;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class RuleBookDoorsTest {

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
  void opensTheBookToPrograms() {
    given()
        .accept(ContentType.JSON)
        .get("/rulebook?on=2026-09-07")
        .then()
        .statusCode(200)
        .body("version", equalTo("2025-04-01.r2"))
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
  void judgesEachMemberOfAFamily() {
    family(Examples.FAMILY)
        .statusCode(200)
        .body("members.name", contains("me", "child"))
        .body("members.simulation.outcome", contains("GRANTED", "GRANTED"))
        .body("members[1].derivedFacts", hasItems("situation", "family.sponsorInsured"))
        .body("members[1].simulation.category", equalTo("MINOR_DEPENDANT"))
        .body("members.simulation.requiredDocuments.flatten()", not(empty()));
    family("{\"members\":[{\"name\":\"me\"}]}")
        .statusCode(200)
        .body("members[0].simulation.nextQuestion", notNullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "child\\\", child me\\\", /members/1/name, member-name",
    "[\\\"me\\\"], [\\\"you\\\"], /members/1/through, unknown-member",
    "[\\\"me\\\"], [\\\"child\\\"], /members/1/through, member-circle",
    "2018-02-02, 2030-02-02, /members/1/facts/birthDate, contradiction"
  })
  void namesTheMemberWhoIsNotPossible(String right, String wrong, String pointer, String code) {
    family(Examples.FAMILY.replace(right.replace("\\", ""), wrong.replace("\\", "")))
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @Test
  void refusesAFamilyOfNobodyAndOneThatIsTooLarge() {
    family("{\"members\":[]}").statusCode(422).body("errors.pointer", hasItem("/members"));
    family("{}").statusCode(422);
    String many = "{\"name\":\"a\"},".repeat(12) + "{\"name\":\"b\"}";
    family("{\"members\":[" + many + "]}").statusCode(422).body("errors.code", hasItem("at-most"));
  }

  @Test
  void theLinkCarriesTheAnswersWhereNoServerSeesThem() {
    String link = simulate(Examples.STUDENT).extract().path("link");
    assertThat(link).startsWith("/simulations#v1.");
    String kept =
        new String(
            Base64.getUrlDecoder().decode(link.substring(link.indexOf("#v1.") + 4)),
            StandardCharsets.UTF_8);
    assertThat(kept).contains("2004-05-17").doesNotContain("null", "{}");
    simulate(kept).statusCode(200).body("link", equalTo(link)).body("outcome", equalTo("GRANTED"));
    String family = family(Examples.FAMILY).extract().path("link");
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
    french()
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

  private static ValidatableResponse simulate(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/simulations").then();
  }

  private static ValidatableResponse family(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/simulations/family").then();
  }

  private static RequestSpecification french() {
    return given()
        .contentType(ContentType.JSON)
        .header("Accept-Language", "fr-FR,fr;q=0.9,en;q=0.5");
  }
}
