package fr.matricule.notifications;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact another service announced that a person may have to be told: our own reading of it. */
public sealed interface CaseEvent {

  /** The reading for an event type's simple name; empty when nobody has to be told of it. */
  static Optional<Class<? extends CaseEvent>> named(String type) {
    return Arrays.stream(CaseEvent.class.getPermittedSubclasses())
        .filter(reading -> reading.getSimpleName().equals(type))
        .<Class<? extends CaseEvent>>map(reading -> reading.asSubclass(CaseEvent.class))
        .findFirst();
  }

  UUID applicationId();

  /** The application is in; what is still missing is named. */
  record ApplicationSubmitted(
      UUID applicationId,
      String reference,
      Instant submittedAt,
      LocalDate submittedOn,
      List<String> missingDocuments,
      @Nullable LocalDate completeBy)
      implements CaseEvent {
    public ApplicationSubmitted {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(reference, "reference");
      requireNonNull(submittedAt, "submittedAt");
      requireNonNull(submittedOn, "submittedOn");
      missingDocuments = List.copyOf(requireNonNull(missingDocuments, "missingDocuments"));
      missingDocuments.forEach(kind -> Vocabulary.requireKnown("DocumentKind", kind));
    }
  }

  /** What silence will mean, and from when. */
  record ImplicitDecision(ImplicitOutcome outcome, LocalDate on) {
    /** The two things silence can mean. */
    public enum ImplicitOutcome {
      ACCEPTANCE,
      REJECTION
    }

    public ImplicitDecision {
      requireNonNull(outcome, "outcome");
      requireNonNull(on, "on");
    }

    public boolean accepts() {
      return outcome == ImplicitOutcome.ACCEPTANCE;
    }
  }

  /** The application was acknowledged. */
  record ApplicationAcknowledged(
      UUID applicationId, LocalDate acknowledgedOn, @Nullable ImplicitDecision implicitDecision)
      implements CaseEvent {
    public ApplicationAcknowledged {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(acknowledgedOn, "acknowledgedOn");
    }
  }

  /** A file was not kept. */
  record DocumentRejected(UUID applicationId, String kind, String reason) implements CaseEvent {
    public DocumentRejected {
      requireNonNull(applicationId, "applicationId");
      Vocabulary.requireKnown("DocumentKind", requireNonNull(kind, "kind"));
      Vocabulary.requireKnown("DocumentReason", requireNonNull(reason, "reason"));
    }
  }

  /** One document asked for, and why. */
  record RequestedItem(String documentKind, String reason) {
    public RequestedItem {
      Vocabulary.requireKnown("DocumentKind", requireNonNull(documentKind, "documentKind"));
      Vocabulary.requireKnown("DocumentReason", requireNonNull(reason, "reason"));
    }
  }

  /** What asking does to the time limits. */
  enum LegalEffect {
    SUSPENDS_REJECTION_CLOCK,
    STARTS_ACCEPTANCE_CLOCK,
    NONE
  }

  /** Documents were asked for. */
  record AdditionalInfoRequested(
      UUID applicationId,
      List<RequestedItem> items,
      LocalDate dueOn,
      String legalBasis,
      LegalEffect legalEffect)
      implements CaseEvent {
    public AdditionalInfoRequested {
      requireNonNull(applicationId, "applicationId");
      items = List.copyOf(requireNonNull(items, "items"));
      requireNonNull(dueOn, "dueOn");
      Vocabulary.requireKnown("LegalBasis", requireNonNull(legalBasis, "legalBasis"));
      requireNonNull(legalEffect, "legalEffect");
    }
  }

  /** The waiting number is there. */
  record WaitingNumberRecorded(UUID applicationId, @Nullable LocalDate civilStatusDueOn)
      implements CaseEvent {
    public WaitingNumberRecorded {
      requireNonNull(applicationId, "applicationId");
    }
  }

  /** The certified number is there. */
  record NumberCertificationRecorded(UUID applicationId, boolean sameDigits) implements CaseEvent {
    public NumberCertificationRecorded {
      requireNonNull(applicationId, "applicationId");
    }
  }

  /** How the entitlement was decided. */
  enum DecisionOutcome {
    GRANTED,
    GRANTED_PENDING_DOCUMENT,
    DEFERRED,
    REFUSED,
    REDIRECTED
  }

  /** The entitlement was decided. */
  record DecisionTaken(
      UUID applicationId,
      DecisionOutcome outcome,
      List<String> reasons,
      LocalDate decidedOn,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate eligibleFrom,
      @Nullable LocalDate appealBefore,
      @Nullable String redirectTo)
      implements CaseEvent {
    public DecisionTaken {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(outcome, "outcome");
      requireNonNull(decidedOn, "decidedOn");
      reasons = List.copyOf(requireNonNull(reasons, "reasons"));
      reasons.forEach(reason -> Vocabulary.requireKnown("Ground", reason));
      if (outcome == DecisionOutcome.REDIRECTED) {
        Vocabulary.requireKnown("Redirect", requireNonNull(redirectTo, "redirectTo"));
      }
    }

    /** Whether the right is granted although one document is still to come. */
    public boolean pending() {
      return outcome == DecisionOutcome.GRANTED_PENDING_DOCUMENT;
    }
  }

  /** The person withdrew. */
  record ApplicationWithdrawn(UUID applicationId, LocalDate withdrawnOn) implements CaseEvent {
    public ApplicationWithdrawn {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(withdrawnOn, "withdrawnOn");
    }
  }

  /** Why a case is closed. */
  enum ClosingGround {
    COMPLETED,
    REFUSED,
    WITHDRAWN
  }

  /** The case is closed. */
  record ApplicationClosed(UUID applicationId, LocalDate closedOn, ClosingGround ground)
      implements CaseEvent {
    public ApplicationClosed {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(closedOn, "closedOn");
      requireNonNull(ground, "ground");
    }
  }
}
