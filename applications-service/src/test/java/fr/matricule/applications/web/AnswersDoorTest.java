package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What answers a request: a document of the kind asked for, once it is here and can be read. */
@AtTheDoors
class AnswersDoorTest {

  private static final String PASSPORT =
      "{\"items\":[{\"documentKind\":\"PASSPORT\",\"reason\":\"EXPIRED\"}]}";

  @Test
  void isPendingUntilTheDocumentIsKnown() {
    Amina amina = Amina.isAssessed();
    Response asked = ask(amina, PASSPORT);
    UUID document = UUID.randomUUID();
    Response pending = answer(amina, asked, document);
    assertThat(pending.statusCode()).as(pending.asString()).isEqualTo(202);
    assertThat(pending.<String>path("items[0].answeredWith")).isEqualTo(document.toString());
    assertThat(pending.<Object>path("items[0].receivedOn")).isNull();
    assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");
    assertThat(amina.said()).doesNotContain("AdditionalInfoProvided");

    amina.document("DocumentUploaded", document, "PASSPORT", 0, "");
    eventually(() -> assertThat(amina.timeline("fr")).contains("DocumentUploaded"));
    assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");

    amina.document("DocumentReady", document, "PASSPORT", 0, ",\"mediaType\":\"application/pdf\"");
    eventually(() -> assertThat(amina.track("status")).isEqualTo("UNDER_REVIEW"));
    eventually(() -> assertThat(amina.said()).containsOnlyOnce("AdditionalInfoProvided"));
  }

  @Test
  void isOpenAgainWhenTheDocumentTurnsOutToBeAnotherOrUnreadable() {
    for (String turnsOut :
        List.of(
            "DocumentReady|LEASE|,\"mediaType\":\"application/pdf\"",
            "DocumentUploaded|BIRTH_CERT_FULL|",
            "DocumentRejected|PASSPORT|,\"reason\":\"VIRUS_FOUND\"")) {
      String[] fact = turnsOut.split("\\|", -1);
      Amina amina = Amina.isAssessed();
      Response asked = ask(amina, PASSPORT);
      UUID document = UUID.randomUUID();
      answer(amina, asked, document).then().statusCode(202);
      amina.document(fact[0], document, fact[1], 0, fact[2]);
      eventually(() -> assertThat(amina.timeline("fr")).contains("AnswerReleased"));
      assertThat(amina.read().<Object>path("openRequests[0].items[0].answeredWith")).isNull();
      assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");
      answer(amina, asked, amina.hasReady("PASSPORT")).then().statusCode(201);
      assertThat(amina.track("status")).isEqualTo("UNDER_REVIEW");
    }
  }

  @Test
  void isNoDocumentOfAnotherKind() {
    Amina amina = Amina.isAssessed();
    Response asked = ask(amina, PASSPORT);
    Response other = answer(amina, asked, amina.hasReady("LEASE"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.<List<String>>path("errors.code")).containsExactly("another-kind");
    assertThat(other.<List<String>>path("errors.pointer")).containsExactly("/items/0/documentId");
    assertThat(amina.track("status")).isEqualTo("INFO_REQUESTED");
  }

  @Test
  void isDueOnAWorkingDayThatLeavesTimeAndSaysSo() {
    Amina amina = Amina.isAssessed();
    LocalDate today = LocalDate.now(Clock.systemUTC());
    LocalDate sunday = today.plusDays(40).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    for (LocalDate wanted : List.of(today.plusDays(2), sunday, sunday.minusDays(1))) {
      Response asked = ask(amina, PASSPORT.replace("]}", "],\"dueOn\":\"%s\"}".formatted(wanted)));
      assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
      LocalDate due = LocalDate.parse(asked.path("dueOn"));
      assertThat(due).isAfter(wanted).isAfterOrEqualTo(today.plusDays(14));
      assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      assertThat(asked.<String>path("askedDueOn")).isEqualTo(wanted.toString());
    }
  }

  private static Response ask(Amina amina, String body) {
    return amina.post(claire(), "/information-requests", body);
  }

  private static Response answer(Amina amina, Response asked, UUID document) {
    return amina.post(
        amina.token(),
        "/information-requests/" + asked.path("id") + "/answers",
        "{\"items\":[{\"itemId\":\"%s\",\"documentId\":\"%s\"}]}"
            .formatted(asked.path("items[0].itemId"), document));
  }
}
