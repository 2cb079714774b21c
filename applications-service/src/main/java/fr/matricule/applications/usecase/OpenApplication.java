package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.Applications;
import fr.matricule.kernel.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** An applicant opens a draft. */
@ApplicationScoped
public class OpenApplication {

  private final Applications applications;
  private final CaseFile file;

  OpenApplication(Applications applications, CaseFile file) {
    this.applications = applications;
    this.file = file;
  }

  @Transactional
  public Application open(Actor applicant, Language language) {
    LocalDate today = file.today();
    Application application =
        new Application(
            applications.nextReference(today.getYear()), applicant.subject(), language, today);
    applications.persist(application);
    file.write(application, applicant, application.opened());
    return application;
  }
}
