package fr.matricule.applications.usecase.information;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.deadlines.LegalDates;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.deadlines.LegalTerms;
import fr.matricule.applications.information.InformationItem;
import fr.matricule.applications.information.InformationRequest;
import fr.matricule.applications.information.InformationRequests;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.ClockWork;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A caseworker asks for documents, by a day. */
@ApplicationScoped
public class RequestInformation {

  /** What is asked for; without a day the office's usual limit applies. */
  public record Asking(List<InformationItem> items, @Nullable LocalDate dueOn) {}

  private static final Period LONGEST = Period.ofMonths(6);

  private final CaseFile file;
  private final InformationRequests requests;
  private final ClockWork clocks;
  private final LegalTerms terms;
  private final Period leastDelay;

  RequestInformation(
      CaseFile file,
      InformationRequests requests,
      ClockWork clocks,
      LegalTerms terms,
      @ConfigProperty(name = "matricule.information.least-delay", defaultValue = "P15D")
          Period leastDelay) {
    this.file = file;
    this.requests = requests;
    this.clocks = clocks;
    this.terms = terms;
    this.leastDelay = leastDelay;
  }

  @Transactional
  public InformationRequest ask(
      Actor caseworker, UUID id, @Nullable String ifMatch, Asking asking) {
    Application application = file.handledBy(caseworker, id, ifMatch);
    LocalDate today = file.today();
    LocalDate dueOn = dueOn(application, asking, today);
    InformationRequest request =
        new InformationRequest(
            id,
            asking.items(),
            caseworker.subject(),
            today,
            dueOn,
            terms.silence(),
            application.requiredDocuments());
    if (asking.dueOn() != null && !asking.dueOn().equals(dueOn)) {
      request.movedFrom(asking.dueOn());
    }
    file.write(application, caseworker, application.ask(request));
    requests.persist(request);
    if (request.legalEffect() != LegalEffect.NONE) {
      clocks.asked(id, today, request.dueOn());
    }
    file.putBack(application);
    return request;
  }

  private LocalDate dueOn(Application application, Asking asking, LocalDate today) {
    LegalDates dates = clocks.datesOf(application);
    if (asking.dueOn() == null) {
      return dates.completeBy(today);
    }
    LocalDate latest = dates.workingDay(today.plus(LONGEST));
    if (!asking.dueOn().isAfter(today) || asking.dueOn().isAfter(latest)) {
      throw Problem.of(422, "invalid-request").at("/dueOn", "due-date");
    }
    LocalDate least = today.plus(leastDelay);
    return dates.workingDay(asking.dueOn().isBefore(least) ? least : asking.dueOn());
  }
}
