package fr.matricule.applications.progress;

import fr.matricule.applications.Actor;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.CaseState;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.decision.DecisionOutcome;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the applicant reads: one plain status, who acts next and by when. */
public record Progress(Status status, Actor nextActor, @Nullable LocalDate nextBy) {

  /** The eight words an applicant meets, and the draft that is no case yet. */
  public enum Status {
    DRAFT,
    RECEIVED,
    UNDER_REVIEW,
    DOCUMENT_NEEDED,
    PROVISIONAL_CERTIFICATE,
    SENT_FOR_FINAL_NUMBER,
    FINAL_NUMBER,
    REFUSED,
    CLOSED
  }

  /** Who has to do something. */
  public enum Actor {
    APPLICANT,
    CPAM,
    AUTHORITY,
    NOBODY
  }

  /**
   * The dates that bind somebody, as they are kept.
   *
   * @param documentsDueOn the earliest limit of what was asked for
   * @param civilStatusDueOn the limit for the civil-status document, while it is awaited
   * @param officeDueOn the next limit that binds the office
   * @param documentRefused whether a document was turned down and nothing came in its place
   */
  public record Dates(
      @Nullable LocalDate documentsDueOn,
      @Nullable LocalDate civilStatusDueOn,
      @Nullable LocalDate officeDueOn,
      boolean documentRefused) {}

  /** The progress of a case in this state, with the outcome decided, if any. */
  public static Progress of(CaseState state, @Nullable DecisionOutcome decided, Dates dates) {
    return switch (state.status()) {
      case DRAFT -> new Progress(Status.DRAFT, Actor.APPLICANT, null);
      case WITHDRAWN, ERASED -> new Progress(Status.CLOSED, Actor.NOBODY, null);
      case CLOSED -> new Progress(ended(state, decided), Actor.NOBODY, null);
      case INFO_REQUESTED ->
          new Progress(Status.DOCUMENT_NEEDED, Actor.APPLICANT, dates.documentsDueOn());
      case SUBMITTED, UNDER_REVIEW -> open(state, decided, dates);
    };
  }

  private static Status ended(CaseState state, @Nullable DecisionOutcome decided) {
    if (decided == DecisionOutcome.REFUSED) {
      return Status.REFUSED;
    }
    return state.identification() == Identification.CERTIFIED ? Status.FINAL_NUMBER : Status.CLOSED;
  }

  private static Progress open(CaseState state, @Nullable DecisionOutcome decided, Dates dates) {
    if (decided == DecisionOutcome.REFUSED && state.entitlement() == Entitlement.DECIDED) {
      return new Progress(Status.REFUSED, Actor.NOBODY, null);
    }
    if (dates.documentRefused()) {
      return new Progress(Status.DOCUMENT_NEEDED, Actor.APPLICANT, null);
    }
    return switch (state.identification()) {
      case CERTIFIED -> new Progress(Status.FINAL_NUMBER, Actor.CPAM, dates.officeDueOn());
      case CERTIFICATION_REQUESTED ->
          new Progress(Status.SENT_FOR_FINAL_NUMBER, Actor.AUTHORITY, null);
      case WAITING_NUMBER -> waiting(decided, dates);
      case NUMBER_REQUESTED, CHECKED -> new Progress(Status.UNDER_REVIEW, Actor.AUTHORITY, null);
      case NOT_STARTED, REJECTED ->
          new Progress(
              state.status() == ApplicationStatus.SUBMITTED ? Status.RECEIVED : Status.UNDER_REVIEW,
              Actor.CPAM,
              dates.officeDueOn());
    };
  }

  private static Progress waiting(@Nullable DecisionOutcome decided, Dates dates) {
    boolean granted =
        decided == DecisionOutcome.GRANTED || decided == DecisionOutcome.GRANTED_PENDING_DOCUMENT;
    Status status = granted ? Status.PROVISIONAL_CERTIFICATE : Status.UNDER_REVIEW;
    return Optional.ofNullable(dates.civilStatusDueOn())
        .map(due -> new Progress(status, Actor.APPLICANT, due))
        .orElseGet(() -> new Progress(status, Actor.CPAM, dates.officeDueOn()));
  }

  /** The key of its sentence. */
  public String sentenceKey() {
    return "progress." + status + "." + nextActor + (nextBy == null ? "" : ".by");
  }
}
