package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent.ApplicationSubmitted;
import fr.matricule.applications.documents.CaseDocument;
import fr.matricule.applications.documents.CaseDocuments;
import fr.matricule.applications.documents.RequiredDocuments.Group;
import fr.matricule.applications.form.Facts;
import fr.matricule.applications.form.FormProblems;
import fr.matricule.applications.form.Indispensable;
import fr.matricule.applications.form.WellFormed;
import fr.matricule.applications.submission.FactsVersions;
import fr.matricule.applications.submission.FrozenFacts;
import fr.matricule.applications.submission.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An applicant submits. Everything happens here and at once: the status, the frozen facts, the
 * clocks, the history and the announcement are one transaction, and no other service is asked.
 */
@ApplicationScoped
public class SubmitApplication {

  private final CaseFile file;
  private final CaseDocuments documents;
  private final FactsVersions facts;
  private final ClockWork clocks;
  private final Clock clock;

  SubmitApplication(
      CaseFile file, CaseDocuments documents, FactsVersions facts, ClockWork clocks, Clock clock) {
    this.file = file;
    this.documents = documents;
    this.facts = facts;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Transactional
  public Receipt submit(Actor applicant, UUID id, @Nullable String ifMatch) {
    Application application = file.ownedBy(applicant, id, ifMatch);
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    FormProblems.require("invalid-form", WellFormed.errors(application.form(), today));
    FormProblems.require("incomplete-application", Indispensable.missing(application.form()));
    file.write(application, applicant, application.assign(today));

    List<CaseDocument> known = documents.of(id);
    List<Group> missing = application.requiredDocuments().missingFrom(known);
    ClockWork.Started dates =
        clocks.start(application, today, application.knowsRequirements() && missing.isEmpty());
    ApplicationSubmitted event =
        application.submit(
            now,
            today,
            missing.stream().map(group -> group.anyOf().getFirst()).distinct().toList(),
            dates.completeBy());
    facts.persist(
        new FrozenFacts(Facts.submitted(id, event.factsVersion(), today, application.form())));
    file.write(application, applicant, event);
    file.putBack(application);
    return new Receipt(
        id,
        application.reference(),
        now,
        today,
        known.stream().filter(CaseDocument::isUsable).map(SubmitApplication::received).toList(),
        missing,
        dates.completeBy(),
        dates.acknowledgeBy(),
        dates.implicit());
  }

  private static Receipt.Received received(CaseDocument document) {
    return new Receipt.Received(document.id(), document.knownKind(), document.status());
  }
}
