package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.usecase.EraseApplication;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What time sets off, with business time moved on. */
@AtTheDoors
class TimeDoorTest {

  @Inject EntityManager database;
  @Inject Clock clock;
  @Inject EraseApplication erasure;

  @Test
  void acknowledgesBeforeTheLimitAlthoughNothingWasAssessed() {
    Amina amina = Amina.hasSubmitted();
    assertThat(amina.said()).doesNotContain("ApplicationAcknowledged");
    advance("P21D");
    eventually(() -> assertThat(amina.said()).containsOnlyOnce("ApplicationAcknowledged"));
    assertThat(amina.track("status")).isEqualTo("UNDER_REVIEW");
    amina.assessed("GRANTED");
    eventually(() -> assertThat(amina.track("entitlementTrack")).isEqualTo("ASSESSED"));
    assertThat(amina.said()).containsOnlyOnce("ApplicationAcknowledged");
  }

  @Test
  void countsTheCivilStatusLimitFromTheDayTheLetterArrived() {
    Amina amina = Amina.isAssessed();
    UUID passport = amina.hasReady("PASSPORT");
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(passport))
        .then()
        .statusCode(200);
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER"));
    LocalDate provisional = nextBy(amina);
    assertThat(provisional).isAfterOrEqualTo(LocalDate.now(clock).plusMonths(3));

    LocalDate arrived = LocalDate.now(clock).plusDays(20);
    UUID letter = UUID.randomUUID();
    notification(amina, "NotificationDelivered", letter, "\"deliveredOn\":\"" + arrived + "\"");
    notification(
        amina,
        "NotificationSent",
        letter,
        "\"code\":\"N06\",\"sentOn\":\"%s\",\"causedBy\":\"%s\""
            .formatted(LocalDate.now(clock), UUID.randomUUID()));
    eventually(() -> assertThat(nextBy(amina)).isAfterOrEqualTo(arrived.plusMonths(3)));
  }

  @Test
  void letsTheCivilStatusLimitWaitWhileTheLetterCameBack() {
    Amina amina = Amina.isAssessed();
    UUID passport = amina.hasReady("PASSPORT");
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(passport))
        .then()
        .statusCode(200);
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER"));
    notification(
        amina,
        "NotificationFailed",
        UUID.randomUUID(),
        "\"reason\":\"RETURNED\",\"notifies\":\"WAITING_NUMBER\"");
    eventually(() -> assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("CPAM"));
    Response tasks = as(claire()).get(amina.url("/tasks"));
    assertThat(tasks.<List<String>>path("items.kind")).containsExactly("LETTER_RETURNED");
    assertThat(
            as(claire())
                .get("/worklist?limit=100&task=LETTER_RETURNED")
                .<List<String>>path("items.id"))
        .contains(amina.id.toString());

    LocalDate arrived = LocalDate.now(clock).plusDays(40);
    notification(
        amina,
        "NotificationDelivered",
        UUID.randomUUID(),
        "\"deliveredOn\":\"%s\",\"notifies\":\"WAITING_NUMBER\"".formatted(arrived));
    eventually(
        () -> assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("APPLICANT"));
    assertThat(nextBy(amina)).isAfterOrEqualTo(arrived.plusMonths(3));

    String task = tasks.path("items[0].id");
    amina.post(claire(), "/tasks/" + task + "/completion", "").then().statusCode(200);
    assertThat(amina.post(claire(), "/tasks/" + task + "/completion", "").statusCode())
        .isEqualTo(409);
    assertThat(
            as(claire())
                .get("/worklist?limit=100&task=LETTER_RETURNED")
                .<List<String>>path("items.id"))
        .doesNotContain(amina.id.toString());
  }

  @Test
  void forgetsAnUntouchedDraftAfterNinetyDaysAndNotBefore() {
    Amina amina = Amina.withAFilledInDraft();
    erasure.erase(amina.id);
    assertThat(amina.read().statusCode()).isEqualTo(200);
    assertThat(keptAnswers(amina)).isPositive();
    advance("P92D");
    eventually(() -> assertThat(amina.said()).endsWith("ApplicationErased"));
    assertThat(amina.read().statusCode()).isEqualTo(404);
    assertThat(
            as(Tokens.service("notifications-service", "contact"))
                .get(amina.url("/contact"))
                .statusCode())
        .isEqualTo(404);
    erasure.erase(amina.id);
    assertThat(amina.said()).containsOnlyOnce("ApplicationErased");
    assertThat(keptAnswers(amina)).isZero();
  }

  /** Those that a repeated request would get. */
  private long keptAnswers(Amina amina) {
    return (Long)
        database
            .createNativeQuery(
                "SELECT count(*) FROM idempotency_key WHERE case_id = :case", Long.class)
            .setParameter("case", amina.id)
            .getSingleResult();
  }

  private static LocalDate nextBy(Amina amina) {
    return LocalDate.parse(amina.progress("fr").path("nextBy"));
  }

  private static void notification(Amina amina, String type, UUID message, String more) {
    Events.send(
        "notifications",
        Amina.key(),
        type,
        "/notifications-service",
        amina.id,
        0,
        "{\"notificationId\":\"%s\",\"channel\":\"POST\",%s}".formatted(message, more));
  }

  private static void advance(String period) {
    as(Tokens.ops("olivier"))
        .body("{\"advance\":\"" + period + "\"}")
        .put("/sandbox/clock")
        .then()
        .statusCode(200);
  }
}
