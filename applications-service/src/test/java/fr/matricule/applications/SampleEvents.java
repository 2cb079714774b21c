package fr.matricule.applications;

import fr.matricule.applications.ApplicationEvent.*;
import fr.matricule.applications.deadlines.ImplicitOutcome;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Ground;
import fr.matricule.applications.decision.Redirect;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.number.NumberPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One event of each kind, and one for each variant that moves differently. */
public final class SampleEvents {

  static final UUID CASE = UUID.fromString("019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f");
  private static final UUID OTHER = UUID.fromString("019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e30");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private SampleEvents() {}

  public static List<ApplicationEvent> all() {
    List<ApplicationEvent> all = new ArrayList<>();
    all.add(new ApplicationOpened(CASE, "IMM-2026-000123-K", "amina", DAY));
    all.add(new FormEdited(CASE, List.of("/identity/birthName")));
    all.add(new ApplicationAssigned(CASE, "amina", "311", DAY));
    all.add(
        new ApplicationSubmitted(
            CASE,
            "IMM-2026-000123-K",
            1,
            Instant.parse("2026-09-07T07:14:05.123Z"),
            DAY,
            "311",
            List.of(DocumentKind.RIB),
            DAY.plusDays(30)));
    all.add(
        new ApplicationAcknowledged(
            CASE, DAY, new ImplicitDecision(ImplicitOutcome.ACCEPTANCE, DAY.plusMonths(2))));
    all.add(
        new AdditionalInfoRequested(
            CASE,
            OTHER,
            List.of(new AskedItem(OTHER, DocumentKind.BIRTH_CERT_FULL, DocumentReason.BLURRED)),
            DAY,
            DAY.plusDays(30),
            "CSS R114-7",
            LegalEffect.NONE));
    all.add(new AdditionalInfoProvided(CASE, OTHER, DAY, List.of(new AnsweredItem(OTHER, OTHER))));
    all.add(new AnswersPending(CASE, OTHER));
    all.add(new AnswerReleased(CASE, OTHER, DocumentKind.RIB));
    all.add(new InformationCompleted(CASE));
    all.add(new IdentityAccepted(CASE, OTHER));
    all.add(new IdentityRejected(CASE, OTHER, DocumentKind.PASSPORT, DocumentReason.EXPIRED, DAY));
    for (NumberPurpose purpose : NumberPurpose.values()) {
      all.add(new NumberRequested(CASE, 1, purpose, DAY));
    }
    all.add(new WaitingNumberRecorded(CASE, 1, DAY, DAY.plusMonths(3)));
    all.add(new NumberCertificationRecorded(CASE, 2, DAY, true));
    all.add(new AssessmentRecorded(CASE, OTHER, AssessmentOutcome.GRANTED));
    all.add(new DecisionProposed(CASE, OTHER));
    all.add(new DecisionDeclined(CASE, OTHER));
    for (DecisionOutcome outcome : DecisionOutcome.values()) {
      all.add(decision(outcome));
    }
    all.add(new ApplicationWithdrawn(CASE, DAY));
    for (ClosingGround ground : ClosingGround.values()) {
      all.add(new ApplicationClosed(CASE, DAY, ground));
    }
    all.add(new ApplicationErased(CASE, DAY));
    return List.copyOf(all);
  }

  private static DecisionTaken decision(DecisionOutcome outcome) {
    boolean refused = outcome == DecisionOutcome.REFUSED;
    return new DecisionTaken(
        CASE,
        OTHER,
        outcome,
        refused ? List.of(Ground.STAY_NOT_REGULAR) : List.of(),
        outcome == DecisionOutcome.GRANTED ? DAY : null,
        outcome == DecisionOutcome.DEFERRED ? DAY.plusMonths(3) : null,
        DAY,
        refused ? DAY.plusMonths(2) : null,
        outcome == DecisionOutcome.REDIRECTED ? Redirect.AME : null);
  }

  /** The event's name with its variant, as the picture labels its edges. */
  static String label(ApplicationEvent event) {
    String name = event.getClass().getSimpleName();
    return switch (event) {
      case NumberRequested request -> name + " " + request.purpose();
      case DecisionTaken decision -> name + " " + decision.outcome();
      case ApplicationClosed closing -> name + " " + closing.ground();
      case ApplicationEvent _ -> name;
    };
  }
}
