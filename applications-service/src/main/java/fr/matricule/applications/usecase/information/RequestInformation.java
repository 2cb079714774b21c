package fr.matricule.applications.usecase.information;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
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

  RequestInformation(
      CaseFile file, InformationRequests requests, ClockWork clocks, LegalTerms terms) {
    this.file = file;
    this.requests = requests;
    this.clocks = clocks;
    this.terms = terms;
  }

  @Transactional
  public InformationRequest ask(
      Actor caseworker, UUID id, @Nullable String ifMatch, Asking asking) {
    Application application = file.handledBy(caseworker, id, ifMatch);
    LocalDate today = file.today();
    InformationRequest request =
        new InformationRequest(
            id,
            asking.items(),
            caseworker.subject(),
            today,
            dueOn(application, asking, today),
            terms.silence());
    file.write(application, caseworker, application.happens(request.announced()));
    requests.persist(request);
    if (request.legalEffect() != LegalEffect.NONE) {
      clocks.asked(id, today, request.dueOn());
    }
    file.putBack(application);
    return request;
  }

  private LocalDate dueOn(Application application, Asking asking, LocalDate today) {
    if (asking.dueOn() == null) {
      return clocks.datesOf(application).completeBy(today);
    }
    if (!asking.dueOn().isAfter(today) || asking.dueOn().isAfter(today.plus(LONGEST))) {
      throw Problem.of(422, "invalid-request").at("/dueOn", "due-date");
    }
    return asking.dueOn();
  }
}
