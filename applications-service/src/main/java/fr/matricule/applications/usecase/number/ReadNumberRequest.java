package fr.matricule.applications.usecase.number;

import fr.matricule.applications.Application;
import fr.matricule.applications.Applications;
import fr.matricule.applications.access.AccessRecord;
import fr.matricule.applications.access.AccessRecord.Reader;
import fr.matricule.applications.access.AccessRecord.Subject;
import fr.matricule.applications.access.AccessRecords;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.applications.number.NumberRequest;
import fr.matricule.applications.number.NumberRequests;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The issuing authority's side reads whom a number is asked for; that it did is written down. */
@ApplicationScoped
public class ReadNumberRequest {

  /** What the authority needs to match a person. */
  public record Asked(UUID applicationId, int attempt, NumberPurpose purpose, Identity identity) {}

  private final Applications applications;
  private final NumberRequests requests;
  private final AccessRecords records;
  private final Clock clock;

  ReadNumberRequest(
      Applications applications, NumberRequests requests, AccessRecords records, Clock clock) {
    this.applications = applications;
    this.requests = requests;
    this.records = records;
    this.clock = clock;
  }

  @Transactional
  public Asked read(Reader reader, UUID id, int attempt) {
    NumberRequest request = requests.of(id, attempt).orElseThrow(Problem::notFound);
    Identity identity =
        applications
            .findByIdOptional(id)
            .map(Application::form)
            .map(form -> form.identity())
            .orElseThrow(Problem::notFound);
    records.persist(
        new AccessRecord(
            id, clock.instant(), reader, Subject.NUMBER_REQUEST, request.purpose().name()));
    return new Asked(id, attempt, request.purpose(), identity);
  }
}
