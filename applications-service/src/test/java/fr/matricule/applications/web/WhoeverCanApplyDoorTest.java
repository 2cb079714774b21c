package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever the rule book knows can apply, and is to it who they are. */
@AtTheDoors
class WhoeverCanApplyDoorTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<RulebookPeople.Person> people() {
    return RulebookPeople.ofEachKind();
  }

  @ParameterizedTest
  @MethodSource("people")
  void submitsAndIsKnownToTheRuleBookAsDeclared(RulebookPeople.Person person)
      throws JsonProcessingException {
    Amina applicant = Amina.withAFilledInDraft();
    applicant.patch("{\"situation\":null}").then().statusCode(200);
    Response filledIn = applicant.patch(form(person.facts()));
    assertThat(filledIn.statusCode()).as(filledIn.asString()).isEqualTo(200);
    Response submitted = applicant.submit();
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
    assertThat(facts(applicant)).isEqualTo(person.facts());
  }

  @Test
  void walksEveryKindOfPersonOfTheRuleBook() {
    assertThat(people())
        .hasSizeGreaterThan(80)
        .extracting(person -> person.facts().path("situation").asText())
        .contains(
            "STUDENT",
            "EMPLOYEE",
            "SELF_EMPLOYED",
            "POSTED_WORKER",
            "PENSIONER",
            "FAMILY_MEMBER",
            "PROTECTED_PERSON",
            "ASYLUM_SEEKER",
            "BENEFIT_RECIPIENT",
            "UNACCOMPANIED_MINOR",
            "DEPENDANT_MINOR",
            "DOCTORAL",
            "INACTIVE",
            "VOLUNTEER_RETURNING");
  }

  @Test
  void asksForANumberForAPersonWithOneNameWithoutInventingAnother() {
    Amina suharto = Amina.withAFilledInDraft();
    suharto
        .patch(
            "{\"identity\":{\"birthName\":\"Suharto\",\"givenNames\":null,\"noGivenName\":true,\"sex\":\"M\"}}")
        .then()
        .statusCode(200);
    suharto.submit().then().statusCode(201);
    Response contact =
        as(Tokens.service("notifications-service", "contact")).get(suharto.url("/contact"));
    assertThat(contact.<String>path("addressee")).isEqualTo("M SUHARTO");
    assertThat(contact.<List<String>>path("addressLines")).first().isEqualTo("M SUHARTO");
  }

  @ParameterizedTest
  @CsvSource({
    // where they live, where in France, as what, the office
    "BE,7700,59200,EMPLOYEE,591",
    "CH,1201,01210,EMPLOYEE,011",
    "LU,,57000,EMPLOYEE,571",
    "CI,,75013,STUDENT,751",
    "PT,1000,,PENSIONER,771",
    "MA,,13001,PENSIONER,131",
  })
  void filesFromAbroadAtTheOfficeOfTheirPlaceInFrance(
      String country, String postcode, String postcodeInFrance, String situation, String office) {
    Amina applicant = Amina.withAFilledInDraft();
    applicant
        .patch(
            """
            {"contact":{"postcodeInFrance":"%s",
               "address":{"line4":"Rue 1","postcode":"%s","town":"Ville","country":"%s"}},
             "situation":{"situation":"%s","studies":null}}"""
                .formatted(
                    text(postcodeInFrance),
                    country.equals("LU") ? "L-2449" : text(postcode),
                    country,
                    situation))
        .then()
        .statusCode(200);
    Response submitted = applicant.submit();
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
    assertThat(applicant.read().<String>path("office")).isEqualTo(office);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static String form(ObjectNode facts) {
    ObjectNode form = JSON.createObjectNode();
    ObjectNode identity = form.putObject("identity");
    identity.set("birthDate", facts.get("birthDate"));
    identity.set("nationalities", facts.get("nationalities"));
    identity.put("noNationality", facts.get("nationalities").isEmpty());
    form.putObject("contact")
        .putObject("address")
        .put("postcode", postcode(facts.get("department").asText()));
    ObjectNode situation = facts.deepCopy();
    situation.remove(List.of("birthDate", "nationalities", "department"));
    form.set("situation", situation);
    return form.toString();
  }

  private static String postcode(String department) {
    return switch (department) {
      case "2A" -> "20000";
      case "2B" -> "20200";
      default -> (department + "000").substring(0, 5);
    };
  }

  private static ObjectNode facts(Amina applicant) throws JsonProcessingException {
    ObjectNode facts =
        (ObjectNode)
            JSON.readTree(
                as(Tokens.service("eligibility-service", "facts"))
                    .get(applicant.url("/facts/1"))
                    .asString());
    facts.remove(List.of("applicationId", "version", "submittedOn"));
    withoutNulls(facts);
    return facts;
  }

  private static void withoutNulls(ObjectNode node) {
    node.properties().removeIf(property -> property.getValue().isNull());
    node.properties()
        .forEach(
            property -> {
              if (property.getValue() instanceof ObjectNode deeper) {
                withoutNulls(deeper);
              }
            });
  }
}
