package fr.matricule.applications.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the case knows of one message to the applicant; its facts may come in any order. */
@Entity
public class CaseNotification {

  @Id UUID id;
  UUID applicationId;
  @Nullable String code;
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

  public void sent(String ofCode, LocalDate on) {
    code = ofCode;
    sentOn = on;
  }

  public void delivered(LocalDate on) {
    deliveredOn = on;
  }

  public void failed(String reason) {
    failure = reason;
  }

  /** When the person has been notified of something under this code, as far as that is proved. */
  public @Nullable LocalDate notifiedOn(String ofCode) {
    return ofCode.equals(code) && failure == null ? deliveredOn : null;
  }
}
