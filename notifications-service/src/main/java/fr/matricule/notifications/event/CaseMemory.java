package fr.matricule.notifications.event;

import fr.matricule.notifications.event.CaseEvent.ApplicationSubmitted;
import fr.matricule.notifications.event.CaseEvent.DecisionOutcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What later messages of a case must know of its earlier facts: dates and codes only. */
@Entity
@Table(name = "case_memory")
public class CaseMemory {

  @Id private UUID applicationId;
  private @Nullable LocalDate submittedOn;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Alternatives> missing;

  private @Nullable LocalDate completeBy;
  private boolean waitingNumberGiven;
  private boolean certifiedNumberGiven;

  @Enumerated(EnumType.STRING)
  private @Nullable DecisionOutcome outcome;

  @SuppressWarnings("NullAway.Init")
  protected CaseMemory() {}

  public CaseMemory(UUID applicationId) {
    this.applicationId = applicationId;
    this.missing = List.of();
  }

  /** Remembers what a fact says that later messages need; false when it says nothing of that. */
  public boolean remember(CaseEvent event) {
    switch (event) {
      case ApplicationSubmitted submitted -> {
        submittedOn = submitted.submittedOn();
        missing = submitted.missing();
        completeBy = submitted.completeBy();
      }
      case CaseEvent.WaitingNumberRecorded _ -> waitingNumberGiven = true;
      case CaseEvent.NumberCertificationRecorded _ -> certifiedNumberGiven = true;
      case CaseEvent.DecisionTaken decision -> outcome = decision.outcome();
      case CaseEvent.ApplicationAcknowledged _,
          CaseEvent.DocumentRejected _,
          CaseEvent.DocumentReviewed _,
          CaseEvent.IdentityRejected _,
          CaseEvent.ContactChanged _,
          CaseEvent.AdditionalInfoRequested _,
          CaseEvent.ApplicationWithdrawn _,
          CaseEvent.ApplicationClosed _,
          CaseEvent.LetterReturned _ -> {
        return false;
      }
    }
    return true;
  }

  /** When the application was received. */
  public @Nullable LocalDate submittedOn() {
    return submittedOn;
  }

  /** What was missing when the application was received. */
  public List<Alternatives> missing() {
    return missing;
  }

  /** Until when that could be sent. */
  public @Nullable LocalDate completeBy() {
    return completeBy;
  }

  public boolean waitingNumberGiven() {
    return waitingNumberGiven;
  }

  public boolean certifiedNumberGiven() {
    return certifiedNumberGiven;
  }

  /** Whether the person ever got a number in this case. */
  public boolean numberGiven() {
    return waitingNumberGiven || certifiedNumberGiven;
  }

  /** Whether the case ended with a right to cover. */
  public boolean granted() {
    return outcome == DecisionOutcome.GRANTED
        || outcome == DecisionOutcome.GRANTED_PENDING_DOCUMENT;
  }
}
