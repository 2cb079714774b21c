package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static fr.matricule.applications.web.Amina.marc;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever gives less than was asked for has reasons, possible days and two people. */
@AtTheDoors
class UnfavourableDoorTest {

  // other tests of this run have moved it on
  @Inject Clock clock;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'outcome':'DEFERRED','eligibleFrom':'2099-01-01','reasons':['RESIDENCE_NOT_STABLE_3M'],'facts':'x'}|/eligibleFrom",
        "{'outcome':'DEFERRED','eligibleFrom':'%s','facts':'Arrivée récente.'}|/reasons",
        "{'outcome':'DEFERRED','eligibleFrom':'%s','reasons':['RESIDENCE_NOT_STABLE_3M']}|/facts",
        "{'outcome':'REDIRECTED','redirectTo':'MSA'}|/reasons",
        "{'outcome':'REDIRECTED','redirectTo':'MSA','reasons':['NOT_COMPETENT_BODY'],'facts':'  '}|/facts",
        "{'outcome':'REDIRECTED','reasons':['NOT_COMPETENT_BODY'],'facts':'Salarié agricole.'}|/redirectTo",
        "{'outcome':'REFUSED','reasons':['FRAUD'],'facts':'   '}|/facts",
        "{'outcome':'GRANTED','effectiveFrom':'2099-01-01'}|/effectiveFrom",
        "{'outcome':'GRANTED','effectiveFrom':'1900-01-01'}|/effectiveFrom",
      })
  void refusesWhatLacksReasonsOrHasImpossibleDays(String body, String pointer) {
    Amina amina = Amina.isAssessed();
    String soon = LocalDate.now(clock).plusMonths(1).toString();
    Response refused = amina.put(claire(), "/decision", body.replace('\'', '"').formatted(soon));
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
    assertThat(refused.<List<String>>path("errors.pointer")).contains(pointer);
    assertThat(amina.track("entitlementTrack")).isEqualTo("ASSESSED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'outcome':'DEFERRED','eligibleFrom':'%s','reasons':['RESIDENCE_NOT_STABLE_3M'],'facts':'Arrivée récente.'}",
        "{'outcome':'REDIRECTED','redirectTo':'MSA','reasons':['NOT_COMPETENT_BODY'],'facts':'Salarié agricole.'}"
      })
  void takesTwoForWhateverGivesLessThanWasAskedFor(String body) {
    Amina amina = Amina.isAssessed();
    String soon = LocalDate.now(clock).plusMonths(1).toString();
    Response proposed = amina.put(claire(), "/decision", body.replace('\'', '"').formatted(soon));
    assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
    assertThat(amina.track("entitlementTrack")).isEqualTo("ASSESSED");
    assertThat(amina.timeline("fr")).doesNotContain("DecisionProposed");
    assertThat(amina.post(claire(), "/decision/confirmation", "{\"agree\":true}").statusCode())
        .isEqualTo(403);
    assertThat(amina.said()).doesNotContain("DecisionTaken");
    amina.post(marc(), "/decision/confirmation", "{\"agree\":true}").then().statusCode(200);
    eventually(() -> assertThat(amina.said()).contains("DecisionTaken"));
    Events.Seen decision =
        Events.of("applications", amina.id).stream()
            .filter(event -> event.type().equals("DecisionTaken"))
            .findFirst()
            .orElseThrow();
    Contracts.assertMatches("DecisionTaken", decision.data());
    assertThat(decision.data().path("appealBefore").asText()).isNotBlank();
  }

  @Test
  void canFollowADeferral() {
    Amina amina = Amina.isAssessed();
    String soon = LocalDate.now(clock).plusMonths(1).toString();
    amina
        .put(
            claire(),
            "/decision",
            "{\"outcome\":\"DEFERRED\",\"eligibleFrom\":\"%s\",\"reasons\":[\"RESIDENCE_NOT_STABLE_3M\"],\"facts\":\"Récent.\"}"
                .formatted(soon))
        .then()
        .statusCode(202);
    amina.post(marc(), "/decision/confirmation", "{\"agree\":true}").then().statusCode(200);
    assertThat(amina.track("entitlementTrack")).isEqualTo("DEFERRED");
    amina
        .put(
            claire(),
            "/decision",
            "{\"outcome\":\"REFUSED\",\"reasons\":[\"STAY_NOT_REGULAR\"],\"facts\":\"Titre expiré.\"}")
        .then()
        .statusCode(202);
    amina.post(marc(), "/decision/confirmation", "{\"agree\":true}").then().statusCode(200);
    assertThat(amina.track("entitlementTrack")).isEqualTo("DECIDED");
  }
}
