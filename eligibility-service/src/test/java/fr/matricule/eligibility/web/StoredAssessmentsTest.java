package fr.matricule.eligibility.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.CaseFixture;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class StoredAssessmentsTest {

  @Inject Clock clock;

  private final CaseFixture file = CaseFixture.open();

  @Test
  void showsWhatWasJudgedWithoutWhoseItIs() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2, "VLS_TS_VALIDATION", "BIRTH_CERT_FULL");
    String ref = assessed();
    Response page = page(before(ref));
    JsonPath said = page.then().statusCode(200).extract().jsonPath();
    String item = "items.find { it.ref == '" + ref + "' }";
    assertThat(said.getString(item + ".kept.on")).isEqualTo("2026-09-07");
    assertThat(said.getString(item + ".kept.facts.situation")).isEqualTo("STUDENT");
    assertThat(said.getList(item + ".kept.missingDocuments"))
        .asList()
        .containsExactlyInAnyOrder("VLS_TS_VALIDATION", "BIRTH_CERT_FULL");
    assertThat(said.getString(item + ".stored.outcome")).isEqualTo("GRANTED_PENDING_DOCUMENT");
    assertThat(said.getMap(item + ".active")).isEqualTo(said.getMap(item + ".stored"));
    assertThat(said.getString("active.code")).hasSize(64);
    assertThat(page.asString())
        .doesNotContain(file.id().toString(), file.owner(), "2004-05-17", "applicationId");
  }

  @Test
  void remembersWhatCouldNotBeRead() {
    file.facts(1, CaseFixture.STUDENT.replace("\"VLS_TS\"", "\"BLUE_CARD\""));
    file.submitted(1, 2);
    String ref = assessed();
    String item = "items.find { it.ref == '" + ref + "' }";
    JsonPath said = page(before(ref)).jsonPath();
    assertThat(said.getList(item + ".kept.unreadable")).asList().containsExactly("stay.title");
    assertThat(said.getMap(item + ".active")).isEqualTo(said.getMap(item + ".stored"));
  }

  @Test
  void showsTheFirstLookAndTheSecondWhichTheActiveBookDrawsAgain() {
    LocalDate filed = LocalDate.now(clock).minusMonths(5);
    file.facts(1, CaseFixture.asylumSeeker(filed));
    file.submittedOn(filed, 1, 2);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(file.said()).hasSize(2));
    String first = file.said().getFirst().data().get("assessmentId").asText();
    String second = file.said().getLast().data().get("assessmentId").asText();
    opened(first, "DEFERRED", null);
    opened(second, "GRANTED", filed.plusMonths(3).plusDays(1).toString());
  }

  private static void opened(String ref, String outcome, @Nullable String waitedUntil) {
    JsonPath said = page(before(ref)).jsonPath();
    String item = "items.find { it.ref == '" + ref + "' }";
    assertThat(said.getString(item + ".stored.outcome")).isEqualTo(outcome);
    assertThat(said.getString(item + ".kept.waitedUntil")).isEqualTo(waitedUntil);
    assertThat(said.getMap(item + ".active")).isEqualTo(said.getMap(item + ".stored"));
  }

  @Test
  void endsAtTheLastOne() {
    page("?after=ffffffff-ffff-ffff-ffff-ffffffffffff")
        .then()
        .body("items", hasSize(0))
        .body("next", equalTo(null));
  }

  @Test
  void leavesOutWhatCameLater() {
    file.facts(1, CaseFixture.STUDENT);
    file.submitted(1, 2);
    String ref = assessed();
    assertThat(page(before(ref) + "&until=2020-01-01T00:00:00Z").jsonPath().getList("items"))
        .isEmpty();
  }

  @Test
  void isForOperationsOnly() {
    for (String token :
        List.of(
            Tokens.applicant("amina"),
            Tokens.caseworker("claire", "311"),
            Tokens.supervisor("sophie", "311"),
            Tokens.auditor("alain"),
            Tokens.integration("cpam"),
            Tokens.service("applications-service", "facts"))) {
      given().auth().oauth2(token).get("/stored-assessments").then().statusCode(403);
    }
    given().get("/stored-assessments").then().statusCode(401);
  }

  @Test
  void namesAPlaceThatCannotBeRead() {
    page("?until=yesterday").then().statusCode(422).body("errors[0].pointer", equalTo("/until"));
    page("?after=1").then().statusCode(422);
  }

  private String assessed() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(file.asApplicant().statusCode()).isEqualTo(200));
    return file.asApplicant().jsonPath().getString("assessmentId");
  }

  /** Where to begin so that an assessment is on the page, however many others there are. */
  private static String before(String ref) {
    UUID id = UUID.fromString(ref);
    return "?after=" + new UUID(id.getMostSignificantBits(), 0);
  }

  private static Response page(String query) {
    return given().auth().oauth2(Tokens.ops("olivier")).get("/stored-assessments" + query);
  }
}
