package fr.matricule.applications.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the case knows of one message to the applicant; its facts may come in any order. */
@Entity
public class CaseNotification {

  @Id UUID id;
  UUID applicationId;
  @Nullable String code;

  @Enumerated(EnumType.STRING)
  NotificationFact.@Nullable Channel channel;

  @Enumerated(EnumType.STRING)
  @Nullable MessageSubject notifies;

  @Nullable LocalDate sentOn;
  @Nullable LocalDate deliveredOn;
  @Nullable String failure;

  @SuppressWarnings("NullAway.Init")
  CaseNotification() {}

  /** A message of which nothing is known yet. */
  public CaseNotification(UUID id, UUID applicationId) {
    this.id = id;
    this.applicationId = applicationId;
  }

  /** Takes a fact in. */
  public void hear(NotificationFact fact) {
    channel = fact.channel();
    if (fact.notifies() != null) {
      notifies = fact.notifies();
    }
    switch (fact) {
      case NotificationFact.Sent sent -> {
        code = sent.code();
        sentOn = sent.on();
      }
      case NotificationFact.Delivered delivered -> deliveredOn = delivered.on();
      case NotificationFact.Failed failed -> failure = failed.reason();
    }
  }

  /** What it tells, once that is known. */
  public Optional<MessageSubject> subject() {
    return Optional.ofNullable(notifies);
  }

  /** The day from which the person knows what it tells, as far as that is proved. */
  public @Nullable LocalDate notifiedOn() {
    return failure == null ? deliveredOn : null;
  }

  /** Whether it is a letter that came back. */
  public boolean isReturnedLetter() {
    return failure != null && channel == NotificationFact.Channel.POST;
  }
}
