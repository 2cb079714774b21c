package fr.matricule.notifications;

import static fr.matricule.notifications.NotificationStatus.DELIVERED;
import static fr.matricule.notifications.NotificationStatus.FAILED;
import static fr.matricule.notifications.NotificationStatus.NOT_NEEDED;
import static fr.matricule.notifications.NotificationStatus.PENDING;
import static fr.matricule.notifications.NotificationStatus.SENDING;
import static fr.matricule.notifications.NotificationStatus.SENT;

import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
import fr.matricule.notifications.event.Trigger;
import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.message.Message;
import fr.matricule.notifications.message.MessagePlan;
import fr.matricule.notifications.message.MessageSubject;
import fr.matricule.notifications.message.Recipient;
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
 * arrived. Its words are kept, sealed, as they were written: a later change of the texts changes no
 * message that waits.
 *
 * <pre>
 * PENDING ──> SENDING ──> SENT ──> DELIVERED
 *                │          └────> FAILED       (a letter came back)
 *                ├───────────────> FAILED       (nobody can be reached on this channel)
 *                └───────────────> NOT_NEEDED   (there is nobody to reach)
 * </pre>
 */
@Entity
@Table(name = "notification")
public class Notification {

  @EmbeddedId private NotificationId id;

  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private MessageSubject subject;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Recipient recipient;

  @Enumerated(EnumType.STRING)
  private NotificationStatus status;

  private boolean registered;
  private byte[] message;

  private String causedBy;
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
  public Notification(Trigger trigger, MessagePlan plan, Message message, Seal seal, Instant now) {
    this(
        NotificationId.of(trigger.eventId(), plan.channel(), plan.recipient()),
        trigger.event().applicationId());
    this.subject = plan.subject();
    this.channel = plan.channel();
    this.recipient = plan.recipient();
    this.registered = plan.registered();
    this.message = seal.close(id, message.bytes());
    this.causedBy = trigger.eventId();
    this.traceparent = trigger.traceparent();
    this.createdAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  private Notification(NotificationId id, UUID applicationId) {
    this.id = id;
    this.applicationId = applicationId;
    this.status = PENDING;
  }

  /** The same message as a letter. */
  public Notification byPost(Seal seal, Instant now) {
    Notification letter =
        new Notification(NotificationId.of(causedBy, Channel.POST), applicationId);
    letter.subject = subject;
    letter.channel = Channel.POST;
    letter.recipient = recipient;
    letter.message = seal.close(letter.id, message(seal).bytes());
    letter.causedBy = causedBy;
    letter.traceparent = traceparent;
    letter.createdAt = now;
    return letter;
  }

  /** Says that the carrier is about to be called; false when there is nothing left to send. */
  public boolean startSending() {
    if (status != PENDING && status != SENDING) {
      return false;
    }
    status = SENDING;
    return true;
  }

  /** Records a result; empty when it was known, can no longer be, or concerns nobody else. */
  public Optional<NotificationEvent> record(DeliveryResult result, Clock clock) {
    return switch (result) {
      case DeliveryResult.Sent _ -> status == SENDING ? Optional.of(sent(clock)) : Optional.empty();
      case DeliveryResult.Delivered _ ->
          status == SENT ? Optional.of(delivered(clock)) : Optional.empty();
      case DeliveryResult.Failed(FailureReason reason) ->
          status == SENDING || status == SENT
              ? Optional.of(failed(reason, clock))
              : Optional.empty();
      case DeliveryResult.NotNeeded _ -> {
        if (status == SENDING) {
          status = NOT_NEEDED;
          settledAt = clock.instant();
        }
        yield Optional.empty();
      }
    };
  }

  private NotificationEvent sent(Clock clock) {
    status = SENT;
    sentAt = clock.instant();
    return new NotificationSent(
        applicationId,
        id.value(),
        subject,
        subject.code(),
        channel,
        LocalDate.now(clock),
        causedBy);
  }

  private NotificationEvent delivered(Clock clock) {
    status = DELIVERED;
    settledAt = clock.instant();
    return new NotificationDelivered(
        applicationId, id.value(), subject, channel, LocalDate.now(clock));
  }

  private NotificationEvent failed(FailureReason reason, Clock clock) {
    status = FAILED;
    failure = reason;
    settledAt = clock.instant();
    return new NotificationFailed(applicationId, id.value(), subject, channel, reason);
  }

  /** The message as it was written. */
  public Message message(Seal seal) {
    return Message.of(seal.open(id, message));
  }

  public NotificationId id() {
    return id;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public MessageSubject subject() {
    return subject;
  }

  public Channel channel() {
    return channel;
  }

  public Recipient recipient() {
    return recipient;
  }

  public NotificationStatus status() {
    return status;
  }

  /** Whether the letter goes as registered mail. */
  public boolean registered() {
    return registered;
  }

  public String causedBy() {
    return causedBy;
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
