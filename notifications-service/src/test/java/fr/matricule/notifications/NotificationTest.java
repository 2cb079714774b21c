package fr.matricule.notifications;

import static fr.matricule.notifications.NotificationStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationTest {

  private static final Clock JUST_AFTER_MIDNIGHT_IN_PARIS =
      Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), ZoneId.of("Europe/Paris"));

  /**
   * Every status meets every fate; what is not listed as a move changes nothing and says nothing.
   */
  @ParameterizedTest
  @CsvSource({
    "PENDING,   SENT,      PENDING",
    "PENDING,   DELIVERED, PENDING",
    "PENDING,   FAILED,    PENDING",
    "SENDING,   SENT,      SENT",
    "SENDING,   DELIVERED, SENDING",
    "SENDING,   FAILED,    FAILED",
    "SENT,      SENT,      SENT",
    "SENT,      DELIVERED, DELIVERED",
    "SENT,      FAILED,    FAILED",
    "DELIVERED, SENT,      DELIVERED",
    "DELIVERED, DELIVERED, DELIVERED",
    "DELIVERED, FAILED,    DELIVERED",
    "FAILED,    SENT,      FAILED",
    "FAILED,    DELIVERED, FAILED",
    "FAILED,    FAILED,    FAILED"
  })
  void meetsEachFateInEachStatus(
      NotificationStatus before, NotificationStatus fate, NotificationStatus after) {
    Notification letter = in(before);
    Optional<NotificationEvent> said = letter.meets(fate(fate), JUST_AFTER_MIDNIGHT_IN_PARIS);
    assertThat(letter.status()).isEqualTo(after);
    assertThat(said.isPresent()).isEqualTo(before != after);
  }

  @Test
  void announcesWithTheLegalDate() {
    assertThat(in(SENDING).meets(new Fate.Sent(), JUST_AFTER_MIDNIGHT_IN_PARIS))
        .contains(
            new NotificationSent(
                Facts.CASE,
                NotificationId.of("event-1", Channel.POST).value(),
                NotificationCode.N06,
                Channel.POST,
                LocalDate.of(2026, 4, 1),
                "event-1"));
    assertThat(in(SENT).meets(new Fate.Delivered(), JUST_AFTER_MIDNIGHT_IN_PARIS))
        .containsInstanceOf(NotificationDelivered.class);
    assertThat(
            in(SENT).meets(new Fate.Failed(FailureReason.RETURNED), JUST_AFTER_MIDNIGHT_IN_PARIS))
        .containsInstanceOf(NotificationFailed.class);
  }

  @Test
  void startsAgainAfterACrashButNotAfterTheEnd() {
    assertThat(in(PENDING).startSending()).isTrue();
    assertThat(in(SENDING).startSending()).isTrue();
    assertThat(in(SENT).startSending()).isFalse();
    assertThat(in(DELIVERED).startSending()).isFalse();
    assertThat(in(FAILED).startSending()).isFalse();
  }

  @Test
  void hasOneIdForOneFactOnOneChannel() {
    assertThat(NotificationId.of("event-1", Channel.EMAIL))
        .isEqualTo(NotificationId.of("event-1", Channel.EMAIL))
        .isNotEqualTo(NotificationId.of("event-1", Channel.POST))
        .isNotEqualTo(NotificationId.of("event-2", Channel.EMAIL));
  }

  @Test
  void remembersTheFactItTells() {
    assertThat(Facts.told())
        .allSatisfy(
            event -> {
              Cause cause = new Cause("event-1", event, "00-trace");
              Notification kept =
                  new Notification(cause, Wording.of(event).orElseThrow(), Instant.EPOCH);
              assertThat(kept.cause()).isEqualTo(cause);
              assertThat(kept.notice()).isEqualTo(Wording.of(event).orElseThrow());
            });
  }

  private static Notification in(NotificationStatus status) {
    CaseEvent event = new CaseEvent.WaitingNumberRecorded(Facts.CASE, null);
    Notification letter =
        new Notification(
            new Cause("event-1", event, ""), Wording.of(event).orElseThrow(), Instant.EPOCH);
    if (status != PENDING) {
      letter.startSending();
    }
    if (status == SENT || status == DELIVERED) {
      letter.meets(new Fate.Sent(), JUST_AFTER_MIDNIGHT_IN_PARIS);
    }
    if (status == DELIVERED || status == FAILED) {
      letter.meets(fate(status), JUST_AFTER_MIDNIGHT_IN_PARIS);
    }
    return letter;
  }

  private static Fate fate(NotificationStatus status) {
    return switch (status) {
      case SENT -> new Fate.Sent();
      case DELIVERED -> new Fate.Delivered();
      case FAILED -> new Fate.Failed(FailureReason.REFUSED);
      case PENDING, SENDING -> throw new IllegalArgumentException("not a fate");
    };
  }
}
