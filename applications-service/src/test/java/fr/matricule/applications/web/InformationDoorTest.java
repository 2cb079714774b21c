package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AtTheDoors
class InformationDoorTest {

  private static final String BIRTH_CERTIFICATE =
      "{\"items\":[{\"documentKind\":\"BIRTH_CERT_FULL\",\"reason\":\"BLURRED\"}]}";
  private static final String TWO_PAPERS =
      """
      {"items":[{"documentKind":"PASSPORT","reason":"EXPIRED"},{"documentKind":"RIB","reason":"MISSING"}]}""";

  @Test
  void isAskedAnsweredItemByItemAndThenTheReviewGoesOn() {
    Amina amina = Amina.isAssessed();
    Response asked = ask(amina, TWO_PAPERS);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    assertThat(asked.<String>path("legalEffect")).isEqualTo("STARTS_ACCEPTANCE_CLOCK");
    assertThat(LocalDate.parse(asked.path("dueOn")))
        .isAfterOrEqualTo(LocalDate.parse(asked.<String>path("requestedOn")).plusDays(30));
    assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");
    assertThat(amina.progress("fr").<String>path("sentence"))
        .startsWith("Une pièce est à fournir au plus tard le");

    Response first = answer(amina, asked, 0, amina.hasReady("PASSPORT"));
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
    assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");
    assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("APPLICANT");
    assertThat(answer(amina, asked, 1, amina.hasReady("RIB")).statusCode()).isEqualTo(201);
    assertThat(amina.track("status")).isEqualTo("UNDER_REVIEW");
    assertThat(amina.read().<List<?>>path("openRequests")).isEmpty();
    assertThat(answer(amina, asked, 0, UUID.randomUUID()).statusCode()).isEqualTo(409);

    eventually(
        () ->
            assertThat(amina.said())
                .endsWith(
                    "AdditionalInfoRequested", "AdditionalInfoProvided", "AdditionalInfoProvided"));
    assertThat(Events.of("applications", amina.id))
        .allSatisfy(event -> Contracts.assertMatches(event.type(), event.data()));
  }

  @Test
  void makesANewVersionOfEveryAnswer() {
    Amina amina = Amina.isAssessed();
    Response asked = ask(amina, TWO_PAPERS);
    String before = amina.etag();
    answer(amina, asked, 0, UUID.randomUUID()).then().statusCode(202);
    assertThat(amina.etag()).isNotEqualTo(before);
  }

  @Test
  void neverHoldsTheEntitlementUpForACivilStatusDocument() {
    Amina amina = Amina.isAssessed();
    Response asked = ask(amina, BIRTH_CERTIFICATE);
    assertThat(asked.<String>path("legalBasis")).isEqualTo("CSS R114-7");
    assertThat(asked.<String>path("legalEffect")).isEqualTo("NONE");
    assertThat(amina.put(claire(), "/decision", "{\"outcome\":\"GRANTED\"}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void staysOpenUntilEveryRequestIsAnswered() {
    Amina amina = Amina.isAssessed();
    Response first = ask(amina, BIRTH_CERTIFICATE);
    Response second = ask(amina, BIRTH_CERTIFICATE);
    answer(amina, first, 0, amina.hasReady("BIRTH_CERT_FULL")).then().statusCode(201);
    assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");
    answer(amina, second, 0, amina.hasReady("BIRTH_CERT_FULL")).then().statusCode(201);
    assertThat(amina.track("status")).isEqualTo("UNDER_REVIEW");
  }

  @Test
  void refusesWhatIsNoRequest() {
    Amina amina = Amina.isAssessed();
    for (String body :
        List.of(
            "{}",
            "{\"items\":[]}",
            "{\"items\":[null]}",
            "{\"items\":[{\"reason\":\"BLURRED\"}]}",
            "{\"items\":[{\"documentKind\":\"SOCKS\",\"reason\":\"BLURRED\"}]}",
            "{\"items\":[{\"documentKind\":\"RIB\",\"reason\":\"MISSING\"}],\"dueOn\":\"2020-01-01\"}",
            "{\"items\":[{\"documentKind\":\"RIB\",\"reason\":\"MISSING\"},{\"documentKind\":\"RIB\",\"reason\":\"EXPIRED\"}]}",
            "{\"items\":[{\"documentKind\":\"RIB\",\"reason\":\"MISSING\"},{\"documentKind\":\"LEASE\",\"reason\":\"MISSING\"},{\"documentKind\":\"RIB\",\"reason\":\"MISSING\"}]}",
            "{\"items\":[{\"documentKind\":\"RIB\",\"reason\":\"MISSING\"}],\"dueOn\":\"2999-01-01\"}")) {
      assertThat(ask(amina, body).statusCode()).as(body).isEqualTo(422);
    }
    assertThat(amina.track("status")).isEqualTo("UNDER_REVIEW");
  }

  @Test
  void refusesAnswersThatAreNotOfTheCase() {
    Amina amina = Amina.isAssessed();
    Response asked = ask(amina, BIRTH_CERTIFICATE);
    Amina dora = Amina.isAssessed();
    UUID dorasPassport = dora.hasReady("PASSPORT");
    assertThat(answer(amina, asked, 0, dorasPassport).<List<String>>path("errors.code"))
        .containsExactly("unknown-document");
    Response stranger =
        amina.post(
            amina.token(),
            "/information-requests/" + asked.path("id") + "/answers",
            "{\"items\":[{\"itemId\":\"%s\",\"documentId\":\"%s\"}]}"
                .formatted(UUID.randomUUID(), UUID.randomUUID()));
    assertThat(stranger.<List<String>>path("errors.code")).containsExactly("unknown-item");
    assertThat(
            amina
                .post(
                    amina.token(),
                    "/information-requests/" + UUID.randomUUID() + "/answers",
                    "{\"items\":[{\"itemId\":\"%s\",\"documentId\":\"%s\"}]}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID()))
                .statusCode())
        .isEqualTo(404);
    assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");
  }

  @Test
  void judgesAnIdentityPieceOfTheCaseOnly() {
    Amina amina = Amina.isAssessed();
    UUID enrolment = amina.hasReady("ENROLMENT_CERT");
    UUID passport = amina.hasReady("PASSPORT");
    assertThat(check(amina, UUID.randomUUID(), "\"verdict\":\"ACCEPTED\"")).isEqualTo(422);
    assertThat(check(amina, enrolment, "\"verdict\":\"ACCEPTED\"")).isEqualTo(422);
    assertThat(check(amina, passport, "\"verdict\":\"REJECTED\"")).isEqualTo(422);
    assertThat(check(amina, passport, "\"verdict\":\"REJECTED\",\"reason\":\"EXPIRED\""))
        .isEqualTo(200);
    assertThat(amina.track("identityTrack")).isEqualTo("REJECTED");
    assertThat(check(amina, passport, "\"verdict\":\"ACCEPTED\"")).isEqualTo(200);
    assertThat(check(amina, passport, "\"verdict\":\"ACCEPTED\"")).isEqualTo(409);
    eventually(() -> assertThat(amina.said()).containsOnlyOnce("NumberRequested"));
  }

  private static int check(Amina amina, UUID document, String verdict) {
    return amina
        .put(claire(), "/identity-check", "{%s,\"documentId\":\"%s\"}".formatted(verdict, document))
        .statusCode();
  }

  private static Response ask(Amina amina, String body) {
    return amina.post(claire(), "/information-requests", body);
  }

  private static Response answer(Amina amina, Response asked, int item, UUID document) {
    return amina.post(
        amina.token(),
        "/information-requests/" + asked.path("id") + "/answers",
        "{\"items\":[{\"itemId\":\"%s\",\"documentId\":\"%s\"}]}"
            .formatted(asked.path("items[%d].itemId".formatted(item)), document));
  }
}
