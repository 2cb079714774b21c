package fr.matricule.documents.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.SampleFiles;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ReviewTest {

  private static final String ACCEPTED =
      """
      {"verdict":"ACCEPTED"}""";
  private static final String ILLEGIBLE =
      """
      {"verdict":"REJECTED","reason":"BLURRED"}""";

  private CaseFixture file;
  private UUID document;

  @BeforeEach
  void handIn() {
    file = CaseFixture.open();
    document = file.ready(SampleFiles.pdf(1));
  }

  @Test
  void recordsThatItIsIllegibleAndLaterThatItIsNot() {
    put(file.caseworker(), file.tag(document), ILLEGIBLE)
        .then()
        .statusCode(200)
        .body("review.verdict", equalTo("REJECTED"))
        .body("review.reason", equalTo("BLURRED"));
    put(file.caseworker(), file.tag(document), ACCEPTED)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(file.tag(document)))
        .body("review.verdict", equalTo("ACCEPTED"))
        .body("review.reason", equalTo(null))
        .body("review.reviewedBy", equalTo(null));
    var said = file.said(4);
    assertThat(said).extracting(Events.Seen::type).endsWith("DocumentReviewed", "DocumentReviewed");
    said.forEach(event -> Contracts.assertMatches(event.type(), event.data()));
  }

  @Test
  void refusesAReviewOfWhatHasChangedMeanwhile() {
    String seen = file.tag(document);
    put(file.caseworker(), seen, ACCEPTED).then().statusCode(200);
    put(file.caseworker(), seen, ILLEGIBLE)
        .then()
        .statusCode(412)
        .body("currentVerdict", equalTo("ACCEPTED"));
    put(file.caseworker(), null, ILLEGIBLE).then().statusCode(428);
    assertThat(file.view(document).getString("review.verdict")).isEqualTo("ACCEPTED");
  }

  @Test
  void isNotForApplicantsNorForOtherOffices() {
    String tag = file.tag(document);
    put(file.applicant(), tag, ACCEPTED).then().statusCode(403);
    put(given().auth().oauth2(Tokens.auditor("audrey")), tag, ACCEPTED).then().statusCode(403);
    put(given().auth().oauth2(Tokens.caseworker("nadia", "591")), tag, ACCEPTED)
        .then()
        .statusCode(404);
    put(given().auth().oauth2(Tokens.expired("claire")), tag, ACCEPTED).then().statusCode(401);
    assertThat(file.view(document).getMap("")).doesNotContainKey("review");
  }

  @Test
  void isGivenBySupervisorsToo() {
    put(given().auth().oauth2(Tokens.supervisor("sophie", "311")), file.tag(document), ACCEPTED)
        .then()
        .statusCode(200);
  }

  @Test
  void wantsAReasonAPersonCanSeeWithARejectionOnly() {
    refused(
        """
        {"verdict":"REJECTED"}""",
        "/reason",
        "required");
    refused(
        """
        {"verdict":"REJECTED","reason":"VIRUS_FOUND"}""",
        "/reason",
        "reason-of-the-inspection");
    refused(
        """
        {"verdict":"ACCEPTED","reason":"BLURRED"}""",
        "/reason",
        "reason-not-expected");
    refused("{}", "/verdict", "required");
    refused(
        """
        {"verdict":"PERHAPS"}""",
        "/verdict",
        "wrong-type");
  }

  private void refused(String body, String pointer, String code) {
    put(file.caseworker(), file.tag(document), body)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @Test
  void looksOnlyAtFilesThatCanBeRead() {
    UUID announced = file.announced(SampleFiles.pdf(1), "application/pdf").getUUID("id");
    file.caseworker()
        .contentType("application/json")
        .header("If-Match", file.tag(announced))
        .body(ACCEPTED)
        .put("/documents/{id}/review", announced)
        .then()
        .statusCode(409);
  }

  private Response put(RequestSpecification as, String ifMatch, String body) {
    RequestSpecification request = as.contentType("application/json").body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/documents/{id}/review", document);
  }
}
