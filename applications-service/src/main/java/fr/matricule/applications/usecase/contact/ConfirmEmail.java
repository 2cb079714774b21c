package fr.matricule.applications.usecase.contact;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.contact.ContactPart;
import fr.matricule.applications.contact.EmailConfirmation;
import fr.matricule.applications.contact.EmailConfirmations;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever reads the mails of a new address tells its code: from then on the address counts. */
@ApplicationScoped
public class ConfirmEmail {

  private final CaseFile file;
  private final EmailConfirmations confirmations;
  private final Clock clock;

  ConfirmEmail(CaseFile file, EmailConfirmations confirmations, Clock clock) {
    this.file = file;
    this.confirmations = confirmations;
    this.clock = clock;
  }

  /** The case with its new address; empty for a wrong code, which costs one of few tries. */
  @Transactional
  public Optional<Application> confirm(
      Actor applicant, UUID id, @Nullable String ifMatch, String code) {
    Application application = file.ownedBy(applicant, id, ifMatch);
    EmailConfirmation waiting =
        confirmations.pending(id).orElseThrow(() -> Problem.of(409, "no-email-to-confirm"));
    if (!waiting.isConfirmedBy(code, clock.instant())) {
      return Optional.empty();
    }
    Contact contact = Objects.requireNonNull(application.form().contact(), "contact");
    file.write(
        application,
        applicant,
        application.changeContact(
            contact.withEmail(waiting.email()), List.of(ContactPart.EMAIL), false, file.today()));
    return Optional.of(file.putBack(application));
  }
}
