package fr.matricule.notifications;

import static fr.matricule.notifications.NotificationStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.Trigger;
import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.message.Message;
import fr.matricule.notifications.message.MessageSubject;
import fr.matricule.notifications.message.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationTest {

  /** Shows that what is kept went through the seal. */
  private static final Seal SEAL =
      new Seal() {
        @Override
        public byte[] close(NotificationId id, byte[] plain) {
          return flipped(plain);
        }

        @Override
        public byte[] open(NotificationId id, byte[] sealed) {
          return flipped(sealed);
        }

        private static byte[] flipped(byte[] bytes) {
          byte[] flipped = bytes.clone();
          for (int i = 0; i < flipped.length; i++) {
            flipped[i] ^= 0x55;
          }
          return flipped;
        }
      };

  private static final Clock JUST_AFTER_MIDNIGHT_IN_PARIS =
      Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), ZoneId.of("Europe/Paris"));

  /**
   * Every status meets every result; what is not listed as a move changes nothing and says nothing.
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
  void recordsEachResultInEachStatus(
      NotificationStatus before, NotificationStatus result, NotificationStatus after) {
    Notification letter = in(before);
    Optional<NotificationEvent> said = letter.record(result(result), JUST_AFTER_MIDNIGHT_IN_PARIS);
    assertThat(letter.status()).isEqualTo(after);
    assertThat(said.isPresent()).isEqualTo(before != after);
  }

  @Test
  void announcesWithTheLegalDate() {
    assertThat(in(SENDING).record(new DeliveryResult.Sent(), JUST_AFTER_MIDNIGHT_IN_PARIS))
        .contains(
            new NotificationSent(
                Facts.CASE,
                NotificationId.of("event-1", Channel.POST).value(),
                MessageSubject.WAITING_NUMBER,
                "N06",
                Channel.POST,
                LocalDate.of(2026, 4, 1),
                "event-1"));
    assertThat(in(SENT).record(new DeliveryResult.Delivered(), JUST_AFTER_MIDNIGHT_IN_PARIS))
        .containsInstanceOf(NotificationDelivered.class);
    assertThat(
            in(SENT)
                .record(
                    new DeliveryResult.Failed(FailureReason.RETURNED),
                    JUST_AFTER_MIDNIGHT_IN_PARIS))
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
  void keepsItsWordsSealedAndAsTheyWereWritten() {
    Message written = new Message(Map.of("fr", new Message.Text("Objet", "Le corps du message")));
    Notification kept =
        new Notification(
            new Trigger("event-1", Facts.submitted(), ""),
            Wording.of(Facts.submitted()).getFirst(),
            written,
            SEAL,
            Instant.EPOCH);
    assertThat(kept.message(SEAL)).isEqualTo(written);
    assertThat(kept.byPost(SEAL, Instant.EPOCH).message(SEAL)).isEqualTo(written);
    assertThat(kept.byPost(SEAL, Instant.EPOCH).id())
        .isEqualTo(NotificationId.of("event-1", Channel.POST));
  }

  @Test
  void isNotAlarmingWhenThereIsNobodyToReach() {
    Notification mail = in(SENDING);
    assertThat(mail.record(new DeliveryResult.NotNeeded(), JUST_AFTER_MIDNIGHT_IN_PARIS)).isEmpty();
    assertThat(mail.status()).isEqualTo(NotificationStatus.NOT_NEEDED);
    assertThat(mail.startSending()).isFalse();
  }

  private static Notification in(NotificationStatus status) {
    CaseEvent event = Facts.waiting(CaseEvent.CivilStatus.ACCEPTED);
    Notification letter =
        new Notification(
            new Trigger("event-1", event, ""),
            Wording.of(event).getFirst(),
            Facts.anyMessage(),
            SEAL,
            Instant.EPOCH);
    if (status != PENDING) {
      letter.startSending();
    }
    if (status == SENT || status == DELIVERED) {
      letter.record(new DeliveryResult.Sent(), JUST_AFTER_MIDNIGHT_IN_PARIS);
    }
    if (status == DELIVERED || status == FAILED) {
      letter.record(result(status), JUST_AFTER_MIDNIGHT_IN_PARIS);
    }
    return letter;
  }

  private static DeliveryResult result(NotificationStatus status) {
    return switch (status) {
      case SENT -> new DeliveryResult.Sent();
      case DELIVERED -> new DeliveryResult.Delivered();
      case FAILED -> new DeliveryResult.Failed(FailureReason.REFUSED);
      case PENDING, SENDING, NOT_NEEDED -> throw new IllegalArgumentException("not a result");
    };
  }
}
