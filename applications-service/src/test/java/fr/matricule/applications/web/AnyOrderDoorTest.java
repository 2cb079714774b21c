package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts of different services come in any order, twice, or too early. */
@AtTheDoors
class AnyOrderDoorTest {

  @Test
  void asksForCertificationWhicheverComesLastTheNumberOrTheReview() {
    Amina reviewFirst = Amina.isAssessed();
    UUID birth = UUID.randomUUID();
    reviewFirst.document(
        "DocumentReviewed", birth, "BIRTH_CERT_FULL", 0, ",\"verdict\":\"ACCEPTED\"");
    reviewFirst.document(
        "DocumentReady", birth, "BIRTH_CERT_FULL", 0, ",\"mediaType\":\"application/pdf\"");
    reviewFirst.document("DocumentUploaded", birth, "BIRTH_CERT_FULL", 0, "");
    acceptsIdentity(reviewFirst);
    Authority.issues(
        reviewFirst.id, 1, Authority.sealed(reviewFirst.id, 1, "NIA", Authority.NUMBER));
    eventually(
        () -> assertThat(reviewFirst.track("identityTrack")).isEqualTo("CERTIFICATION_REQUESTED"));
    eventually(
        () ->
            assertThat(reviewFirst.said())
                .endsWith("NumberRequested", "WaitingNumberRecorded", "NumberRequested"));
    Events.Seen recorded =
        Events.of("applications", reviewFirst.id).stream()
            .filter(event -> event.type().equals("WaitingNumberRecorded"))
            .findFirst()
            .orElseThrow();
    assertThat(recorded.data().has("civilStatusDueOn")).isFalse();
  }

  @Test
  void takesAReviewOfACivilStatusDocumentOnlyOnce() {
    Amina amina = Amina.isAssessed();
    acceptsIdentity(amina);
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    UUID birth = amina.hasReady("BIRTH_CERT_FULL");
    for (int time = 0; time < 3; time++) {
      amina.document("DocumentReviewed", birth, "BIRTH_CERT_FULL", 0, ",\"verdict\":\"ACCEPTED\"");
    }
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("CERTIFICATION_REQUESTED"));
    eventually(
        () -> assertThat(amina.said().stream().filter("NumberRequested"::equals)).hasSize(2));
  }

  @Test
  void dropsARepeatedEventAndAnOlderOne() {
    Amina amina = Amina.hasSubmitted();
    amina.assessed("GRANTED");
    amina.assessed("REFUSED");
    eventually(() -> assertThat(amina.recommended()).isEqualTo("REFUSED"));
    Events.send(
        "eligibility",
        Amina.key(),
        "EligibilityAssessed",
        "/eligibility-service",
        amina.id,
        1,
        "{\"assessmentId\":\"%s\",\"factsVersion\":1,\"outcome\":\"GRANTED\",\"reasons\":[],\"requiredDocuments\":[]}"
            .formatted(UUID.randomUUID()));
    amina.document("DocumentUploaded", UUID.randomUUID(), "RIB", 0, "");
    eventually(() -> assertThat(amina.timeline("fr")).contains("DocumentUploaded"));
    assertThat(amina.recommended()).isEqualTo("REFUSED");
    assertThat(amina.said().stream().filter("ApplicationAcknowledged"::equals)).hasSize(1);
  }

  @Test
  void replacesTheRecommendationByASecondLookAtTheSameFacts() {
    Amina amina = Amina.isAssessed("DEFERRED");
    amina
        .put(
            claire(),
            "/decision",
            "{\"outcome\":\"DEFERRED\",\"eligibleFrom\":\"%s\",\"reasons\":[\"RESIDENCE_NOT_STABLE_3M\"],\"facts\":\"Récent.\"}"
                .formatted(LocalDate.now(Clock.systemUTC()).plusMonths(2)))
        .then()
        .statusCode(202);
    amina.post(Amina.marc(), "/decision/confirmation", "{\"agree\":true}").then().statusCode(200);
    amina.assessed("GRANTED");
    eventually(() -> assertThat(amina.recommended()).isEqualTo("GRANTED"));
    assertThat(amina.track("entitlementTrack")).isEqualTo("DEFERRED");
    assertThat(
            as(claire()).get(amina.url("/timeline")).<List<String>>path("items.code").stream()
                .filter("AssessmentRecorded"::equals))
        .hasSize(2);
    amina.put(claire(), "/decision", "{\"outcome\":\"GRANTED\"}").then().statusCode(200);
    assertThat(amina.track("entitlementTrack")).isEqualTo("DECIDED");
  }

  @Test
  void keepsAStubOfADocumentWhoseCaseItDoesNotKnow() {
    UUID unknown = UUID.randomUUID();
    Events.send(
        "documents",
        Amina.key(),
        "DocumentReady",
        "/documents-service",
        unknown,
        1,
        "{\"documentId\":\"%s\",\"kind\":\"PASSPORT\",\"version\":1,\"mediaType\":\"image/png\"}"
            .formatted(UUID.randomUUID()));
    Amina later = Amina.isAssessed();
    later.hasReady("PASSPORT");
    assertThat(parked(unknown)).isEmpty();
  }

  @Test
  void parksAnAssessmentOfACaseItDoesNotKnow() {
    UUID unknown = UUID.randomUUID();
    Events.send(
        "eligibility",
        Amina.key(),
        "EligibilityAssessed",
        "/eligibility-service",
        unknown,
        1,
        "{\"assessmentId\":\"%s\",\"factsVersion\":1,\"outcome\":\"GRANTED\",\"reasons\":[],\"requiredDocuments\":[]}"
            .formatted(UUID.randomUUID()));
    eventually(
        () ->
            assertThat(parked(unknown))
                .singleElement()
                .satisfies(m -> assertThat(m.get("reason")).isEqualTo("refused: not-found")));
  }

  @Test
  void ignoresWhatItDoesNotListenTo() {
    Amina amina = Amina.hasSubmitted();
    Events.send(
        "documents", Amina.key(), "DocumentFolded", "/documents-service", amina.id, 0, "{}");
    amina.document("DocumentUploaded", UUID.randomUUID(), "RIB", 0, "");
    eventually(() -> assertThat(amina.timeline("fr")).contains("DocumentUploaded"));
    assertThat(parked(amina.id)).isEmpty();
  }

  @Test
  void countsAMissingDocumentAsCompleteWhenItComes() {
    Amina amina = Amina.isAssessed();
    assertThat(amina.progress("en").<Object>path("nextBy")).isNull();
    amina.hasReady("PASSPORT");
    amina.hasReady("BIRTH_CERT_FULL");
    eventually(() -> assertThat(amina.progress("en").<String>path("nextBy")).isNotBlank());
  }

  @Test
  void tellsTheMessagesInTheTimelineWhateverTheirOrder() {
    Amina amina = Amina.hasSubmitted();
    UUID message = UUID.randomUUID();
    notification(amina, "NotificationDelivered", message, "\"deliveredOn\":\"2026-09-12\"");
    notification(
        amina,
        "NotificationSent",
        message,
        "\"code\":\"N06\",\"sentOn\":\"2026-09-09\",\"causedBy\":\"" + UUID.randomUUID() + "\"");
    notification(amina, "NotificationFailed", UUID.randomUUID(), "\"reason\":\"RETURNED\"");
    eventually(
        () ->
            assertThat(amina.timeline("fr"))
                .contains("NotificationDelivered", "NotificationSent", "NotificationFailed"));
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

  private static void acceptsIdentity(Amina amina) {
    UUID passport = amina.hasReady("PASSPORT");
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(passport))
        .then()
        .statusCode(200);
  }

  private static List<Map<String, Object>> parked(UUID id) {
    return as(Tokens.ops("olivier"))
        .get("/parked-messages")
        .<List<Map<String, Object>>>path("items")
        .stream()
        .filter(message -> id.toString().equals(message.get("caseId")))
        .toList();
  }
}
