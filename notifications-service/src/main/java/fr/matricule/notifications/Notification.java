package fr.matricule.notifications;

import static fr.matricule.notifications.NotificationStatus.DELIVERED;
import static fr.matricule.notifications.NotificationStatus.FAILED;
import static fr.matricule.notifications.NotificationStatus.PENDING;
import static fr.matricule.notifications.NotificationStatus.SENDING;
import static fr.matricule.notifications.NotificationStatus.SENT;

import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person on one channel, from the fact that caused it to the proof that it
 * arrived.
 *
 * <pre>
 * PENDING ──> SENDING ──> SENT ──> DELIVERED
 *                │          └────> FAILED    (a letter came back)
 *                └───────────────> FAILED    (nobody can be reached on this channel)
 * </pre>
 */
@Entity
@Table(name = "notification")
public class Notification {

  @EmbeddedId private NotificationId id;

  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private NotificationCode code;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private NotificationStatus status;

  private String causedBy;

  private String eventType;

  private String event;
  private String traceparent;

  private Instant createdAt;

  private @Nullable Instant sentAt;

  private @Nullable Instant settledAt;

  @Enumerated(EnumType.STRING)
  private @Nullable FailureReason failure;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Notification() {}

  /** A message to send because of an event. */
  public Notification(Cause cause, Notice notice, Instant now) {
    this.id = NotificationId.of(cause.eventId(), notice.channel());
    this.applicationId = cause.event().applicationId();
    this.code = notice.code();
    this.channel = notice.channel();
    this.status = PENDING;
    this.causedBy = cause.eventId();
    this.eventType = cause.event().getClass().getSimpleName();
    this.event = CaseEventJson.write(cause.event());
    this.traceparent = cause.traceparent();
    this.createdAt = now;
  }

  /** Says that the carrier is about to be called; false when there is nothing left to send. */
  public boolean startSending() {
    if (status != PENDING && status != SENDING) {
      return false;
    }
    status = SENDING;
    return true;
  }

  /** Lets a fate befall the message; empty when it was known, or can no longer befall it. */
  public Optional<NotificationEvent> meets(Fate fate, Clock clock) {
    return switch (fate) {
      case Fate.Sent _ -> status == SENDING ? Optional.of(sent(clock)) : Optional.empty();
      case Fate.Delivered _ -> status == SENT ? Optional.of(delivered(clock)) : Optional.empty();
      case Fate.Failed(FailureReason reason) ->
          status == SENDING || status == SENT
              ? Optional.of(failed(reason, clock))
              : Optional.empty();
    };
  }

  private NotificationEvent sent(Clock clock) {
    status = SENT;
    sentAt = clock.instant();
    return new NotificationSent(
        applicationId, id.value(), code, channel, LocalDate.now(clock), causedBy);
  }

  private NotificationEvent delivered(Clock clock) {
    status = DELIVERED;
    settledAt = clock.instant();
    return new NotificationDelivered(applicationId, id.value(), channel, LocalDate.now(clock));
  }

  private NotificationEvent failed(FailureReason reason, Clock clock) {
    status = FAILED;
    failure = reason;
    settledAt = clock.instant();
    return new NotificationFailed(applicationId, id.value(), channel, reason);
  }

  /** The fact to tell, as it was heard. */
  public CaseEvent event() {
    return CaseEventJson.read(eventType, event);
  }

  public Cause cause() {
    return new Cause(causedBy, event(), traceparent);
  }

  /** The message, on the channel it really takes. */
  public Notice notice() {
    Notice wanted = Wording.of(event()).orElseThrow();
    return new Notice(wanted.code(), channel, wanted.template(), wanted.registered());
  }

  public NotificationId id() {
    return id;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public NotificationCode code() {
    return code;
  }

  public Channel channel() {
    return channel;
  }

  public NotificationStatus status() {
    return status;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public @Nullable Instant settledAt() {
    return settledAt;
  }

  public @Nullable FailureReason failure() {
    return failure;
  }

  public String traceparent() {
    return traceparent;
  }

  public long version() {
    return version;
  }
}
