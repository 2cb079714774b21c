package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Ground;
import fr.matricule.applications.decision.Redirect;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.web.information.InformationRequestView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as its owner and its office read it. */
public record ApplicationView(
    UUID id,
    String reference,
    ApplicationStatus status,
    @Nullable String office,
    String language,
    long version,
    Form form,
    LocalDate openedOn,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate acknowledgedOn,
    Identification identityTrack,
    Entitlement entitlementTrack,
    List<InformationRequestView> openRequests,
    List<RequiredDocuments.Group> requiredDocuments,
    @Nullable DecisionView decision,
    @Nullable ProposalView proposedDecision) {

  /** What was decided. */
  public record DecisionView(
      UUID id,
      DecisionOutcome outcome,
      List<Ground> reasons,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate eligibleFrom,
      @Nullable Redirect redirectTo,
      @Nullable String facts,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate appealBefore) {

    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.id(),
          decision.ruling().outcome(),
          decision.ruling().reasons(),
          decision.ruling().effectiveFrom(),
          decision.ruling().eligibleFrom(),
          decision.ruling().redirectTo(),
          decision.ruling().facts(),
          decision.settledOn(),
          decision.appealBefore());
    }
  }

  /** The unfavourable decision that waits for a second person; the office alone sees it. */
  public record ProposalView(
      UUID id,
      DecisionOutcome outcome,
      List<Ground> reasons,
      @Nullable LocalDate eligibleFrom,
      @Nullable Redirect redirectTo,
      @Nullable String facts,
      LocalDate proposedOn) {

    static ProposalView of(Decision decision) {
      return new ProposalView(
          decision.id(),
          decision.ruling().outcome(),
          decision.ruling().reasons(),
          decision.ruling().eligibleFrom(),
          decision.ruling().redirectTo(),
          decision.ruling().facts(),
          decision.proposedOn());
    }
  }

  /** What is prepared about somebody is not theirs to read before it is decided. */
  static Entitlement shownTo(boolean owner, Entitlement entitlement) {
    return owner && entitlement == Entitlement.DECISION_PROPOSED
        ? Entitlement.ASSESSED
        : entitlement;
  }

  static ApplicationView of(
      Application application,
      boolean owner,
      List<InformationRequestView> openRequests,
      @Nullable DecisionView decision,
      @Nullable ProposalView proposal) {
    return new ApplicationView(
        application.id(),
        application.reference(),
        application.status(),
        application.office(),
        application.language().code(),
        application.version(),
        application.form(),
        application.openedOn(),
        application.submittedOn(),
        application.acknowledgedOn(),
        application.state().identification(),
        shownTo(owner, application.state().entitlement()),
        openRequests,
        application.requiredDocuments().groups(),
        decision,
        proposal);
  }
}
