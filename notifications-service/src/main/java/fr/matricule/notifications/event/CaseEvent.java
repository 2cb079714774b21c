package fr.matricule.notifications.event;

import static java.util.Objects.requireNonNull;

import fr.matricule.notifications.language.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact another service announced that a person may have to be told: our own reading of it. */
public sealed interface CaseEvent {

  /** The reading for an event type's simple name; empty when nobody has to be told of it. */
  static Optional<Class<? extends CaseEvent>> named(String type) {
    return Arrays.stream(CaseEvent.class.getPermittedSubclasses())
        .filter(reading -> reading != LetterReturned.class)
        .filter(reading -> reading.getSimpleName().equals(type))
        .<Class<? extends CaseEvent>>map(reading -> reading.asSubclass(CaseEvent.class))
        .findFirst();
  }

  UUID applicationId();

  /**
   * The application is in; what is still missing is named.
   *
   * @param missing the documents that would do for each thing that is missing
   * @param acknowledgeBy when the acknowledgement leaves at the latest
   */
  record ApplicationSubmitted(
      UUID applicationId,
      String reference,
      Instant submittedAt,
      LocalDate submittedOn,
      List<String> missingDocuments,
      List<Alternatives> missing,
      @Nullable LocalDate completeBy,
      @Nullable LocalDate acknowledgeBy)
      implements CaseEvent {
    public ApplicationSubmitted {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(reference, "reference");
      requireNonNull(submittedAt, "submittedAt");
      requireNonNull(submittedOn, "submittedOn");
      missingDocuments = List.copyOf(requireNonNull(missingDocuments, "missingDocuments"));
      missingDocuments.forEach(kind -> Vocabulary.requireKnown("DocumentKind", kind));
      missing =
          missing == null
              ? missingDocuments.stream().map(kind -> new Alternatives(List.of(kind))).toList()
              : List.copyOf(missing);
    }
  }

  /** The application was acknowledged. */
  record ApplicationAcknowledged(
      UUID applicationId,
      LocalDate acknowledgedOn,
      @Nullable ImplicitDecision implicitDecision,
      @Nullable Remedies remedies)
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

  /** A caseworker looked at a document. */
  record DocumentReviewed(UUID applicationId, String kind, Verdict verdict, @Nullable String reason)
      implements CaseEvent {
    /** The two things a caseworker can say. */
    public enum Verdict {
      ACCEPTED,
      REJECTED
    }

    public DocumentReviewed {
      requireNonNull(applicationId, "applicationId");
      Vocabulary.requireKnown("DocumentKind", requireNonNull(kind, "kind"));
      if (requireNonNull(verdict, "verdict") == Verdict.REJECTED) {
        Vocabulary.requireKnown("DocumentReason", requireNonNull(reason, "reason"));
      }
    }
  }

  /** The document meant to prove the identity was not accepted. */
  record IdentityRejected(UUID applicationId, String documentKind, String reason)
      implements CaseEvent {
    public IdentityRejected {
      requireNonNull(applicationId, "applicationId");
      Vocabulary.requireKnown("DocumentKind", requireNonNull(documentKind, "documentKind"));
      Vocabulary.requireKnown("DocumentReason", requireNonNull(reason, "reason"));
    }
  }

  /** How to reach the person changed, or is to change once a new e-mail address is confirmed. */
  record ContactChanged(
      UUID applicationId, LocalDate changedOn, List<String> changed, boolean emailToConfirm)
      implements CaseEvent {
    public ContactChanged {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(changedOn, "changedOn");
      changed = List.copyOf(requireNonNull(changed, "changed"));
      changed.forEach(part -> Vocabulary.requireWords("contact", part));
    }
  }

  /** A letter of this service did not reach its address: no other service says this. */
  record LetterReturned(UUID applicationId, String letter) implements CaseEvent {
    public LetterReturned {
      requireNonNull(applicationId, "applicationId");
      Vocabulary.requireKnown("MessageSubject", requireNonNull(letter, "letter"));
    }
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
  record WaitingNumberRecorded(
      UUID applicationId,
      @Nullable LocalDate civilStatusDueOn,
      @Nullable Period formalNoticeTerm,
      CivilStatus civilStatus)
      implements CaseEvent {
    public WaitingNumberRecorded {
      requireNonNull(applicationId, "applicationId");
      civilStatus = civilStatus == null ? CivilStatus.MISSING : civilStatus;
    }
  }

  /** How far the document that proves the civil status is. */
  enum CivilStatus {
    /** None is in the case, as far as is known. */
    MISSING,
    /** It lies in the case and nobody has looked at it yet. */
    RECEIVED,
    ACCEPTED
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
      @Nullable String redirectTo,
      Remedies remedies,
      @Nullable List<Alternatives> missing)
      implements CaseEvent {

    private static final Set<String> ABOUT_THE_STAY =
        Set.of("STAY_NOT_REGULAR", "STAY_PROOF_NOT_ACCEPTED", "VLS_TS_NOT_VALIDATED");

    public DecisionTaken {
      requireNonNull(applicationId, "applicationId");
      requireNonNull(outcome, "outcome");
      requireNonNull(decidedOn, "decidedOn");
      reasons = List.copyOf(requireNonNull(reasons, "reasons"));
      reasons.forEach(reason -> Vocabulary.requireKnown("Ground", reason));
      remedies = remedies == null ? Remedies.BEFORE_IT_WAS_SAID : remedies;
      if (outcome == DecisionOutcome.REDIRECTED) {
        Vocabulary.requireKnown("Redirect", requireNonNull(redirectTo, "redirectTo"));
      }
    }

    /** Whether a ground is that the stay was not regular. */
    public boolean aboutTheStay() {
      return reasons.stream().anyMatch(ABOUT_THE_STAY::contains);
    }

    /** Whether it is the length of residence that is lacking. */
    public boolean aboutResidence() {
      return reasons.contains("RESIDENCE_NOT_STABLE_3M");
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
