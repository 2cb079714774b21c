package fr.matricule.applications.web;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.Applications;
import fr.matricule.applications.contact.EmailConfirmations;
import fr.matricule.applications.contact.NumberHold;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.information.InformationRequests;
import fr.matricule.applications.web.ApplicationView.DecisionView;
import fr.matricule.applications.web.ApplicationView.ProposalView;
import fr.matricule.applications.web.information.InformationRequestView;
import fr.matricule.kernel.http.RequestedLanguage;
import fr.matricule.kernel.http.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Shows a case to the person who asks, with the tag of its version. */
@ApplicationScoped
public class CaseViews {

  private final Applications applications;
  private final InformationRequests requests;
  private final Decisions decisions;
  private final EmailConfirmations confirmations;
  private final NumberHold hold;
  private final CurrentActor actor;
  private final RequestedLanguage requested;

  CaseViews(
      Applications applications,
      InformationRequests requests,
      Decisions decisions,
      EmailConfirmations confirmations,
      NumberHold hold,
      CurrentActor actor,
      RequestedLanguage requested) {
    this.applications = applications;
    this.requests = requests;
    this.decisions = decisions;
    this.confirmations = confirmations;
    this.hold = hold;
    this.actor = actor;
    this.requested = requested;
  }

  /** The case, or 404 when it is not the person's to see. */
  public Application seen(UUID id) {
    Application application = applications.seenBy(actor.get(), id);
    requested.speakAs(application.language());
    return application;
  }

  ApplicationView of(Application application) {
    Actor person = actor.get();
    boolean owner = person.owns(application);
    return ApplicationView.of(
        application,
        owner,
        requests.openOf(application.id()).stream().map(InformationRequestView::of).toList(),
        decisions.takenFor(application.id()).map(DecisionView::of).orElse(null),
        owner ? null : decisions.proposedFor(application.id()).map(ProposalView::of).orElse(null),
        confirmations.pending(application.id()).isPresent(),
        hold.until(application).orElse(null));
  }

  public Response ok(Application application) {
    return answer(Response.ok(), application);
  }

  public Response answer(Response.ResponseBuilder status, Application application) {
    return status.entity(of(application)).tag(Versions.tag(application.version())).build();
  }
}
