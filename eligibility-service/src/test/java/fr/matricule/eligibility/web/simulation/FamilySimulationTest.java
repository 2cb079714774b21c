package fr.matricule.eligibility.web.simulation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.web.Examples;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class FamilySimulationTest {

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

  private static ValidatableResponse family(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/simulations/family").then();
  }
}
