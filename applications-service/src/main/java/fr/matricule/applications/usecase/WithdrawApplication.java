package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ClosingGround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An applicant withdraws: nobody decides any more. A number that was asked for is recorded all the
 * same when it comes, for it is the person's for life.
 */
@ApplicationScoped
public class WithdrawApplication {

  private final CaseFile file;
  private final ClockWork clocks;

  WithdrawApplication(CaseFile file, ClockWork clocks) {
    this.file = file;
    this.clocks = clocks;
  }

  @Transactional
  public Application withdraw(Actor applicant, UUID id, @Nullable String ifMatch) {
    Application application = file.ownedBy(applicant, id, ifMatch);
    LocalDate today = file.today();
    file.write(application, applicant, application.withdraw(today));
    file.write(application, applicant, application.close(ClosingGround.WITHDRAWN, today));
    clocks.stopAll(id, today);
    return file.putBack(application);
  }
}
