package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent;
import fr.matricule.applications.Applications;
import fr.matricule.applications.history.History;
import fr.matricule.applications.history.HistoryEntry;
import fr.matricule.applications.history.Note;
import fr.matricule.kernel.http.RequestedLanguage;
import fr.matricule.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file of a case on the desk of somebody: taken out and held, written into, put back. What is
 * written goes into the history and, when it is to be announced, into the outbox.
 */
@ApplicationScoped
public class CaseFile {

  private final Applications applications;
  private final SeenVersion seenVersion;
  private final RequestedLanguage requested;
  private final History history;
  private final Outbox outbox;
  private final Clock clock;

  CaseFile(
      Applications applications,
      SeenVersion seenVersion,
      RequestedLanguage requested,
      History history,
      Outbox outbox,
      Clock clock) {
    this.applications = applications;
    this.seenVersion = seenVersion;
    this.requested = requested;
    this.history = history;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The case for its owner, who must have seen it as it is. */
  public Application ownedBy(Actor applicant, UUID id, @Nullable String ifMatch) {
    Application application = applications.ownedBy(applicant, id);
    requested.speakAs(application.language());
    seenVersion.require(ifMatch, application, applicant);
    return application;
  }

  /** The case for its office, whose caseworker must have seen it as it is. */
  public Application handledBy(Actor caseworker, UUID id, @Nullable String ifMatch) {
    Application application = applications.handledBy(caseworker, id);
    requested.speakAs(application.language());
    seenVersion.require(ifMatch, application, caseworker);
    return application;
  }

  /** The case for its owner or its office, whoever of them must have seen it as it is. */
  public Application ownedOrHandledBy(Actor person, UUID id, @Nullable String ifMatch) {
    Application application = applications.heldFor(person, id);
    return person.owns(application) ? ownedBy(person, id, ifMatch) : handledBy(person, id, ifMatch);
  }

  /** The case for an event or a job; empty when it is unknown here. */
  public Optional<Application> held(UUID id) {
    return applications.held(id);
  }

  public void write(Application application, Actor by, ApplicationEvent event) {
    history.persist(HistoryEntry.of(application, event, by, clock.instant()));
    switch (event) {
      case ApplicationEvent.Announced announced -> outbox.append(application.id(), announced);
      case ApplicationEvent.Noted _ -> {}
    }
  }

  /** Notes what is no event of the case itself, such as the fate of a document. */
  public void note(Application application, Note note) {
    history.persist(HistoryEntry.of(application, note, clock.instant()));
  }

  /** Writes everything down, so that the case shows the version it now has. */
  public Application putBack(Application application) {
    applications.flush();
    return application;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
