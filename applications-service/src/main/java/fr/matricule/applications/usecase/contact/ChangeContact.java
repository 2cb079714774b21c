package fr.matricule.applications.usecase.contact;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.contact.ChangeReason;
import fr.matricule.applications.contact.ContactPart;
import fr.matricule.applications.contact.EmailConfirmations;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.Form.Contact;
import fr.matricule.applications.form.FormProblems;
import fr.matricule.applications.form.Indispensable;
import fr.matricule.applications.form.WellFormed;
import fr.matricule.applications.history.Note;
import fr.matricule.applications.office.Office;
import fr.matricule.applications.office.Offices;
import fr.matricule.applications.tasks.OfficeTasks;
import fr.matricule.applications.tasks.TaskKind;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An applicant, or their office with a reason, changes how to reach them. It counts from the next
 * message on; a new e-mail address counts once the code sent to it is told.
 */
@ApplicationScoped
public class ChangeContact {

  private final CaseFile file;
  private final EmailConfirmations confirmations;
  private final Offices offices;
  private final OfficeTasks tasks;

  ChangeContact(
      CaseFile file, EmailConfirmations confirmations, Offices offices, OfficeTasks tasks) {
    this.file = file;
    this.confirmations = confirmations;
    this.offices = offices;
    this.tasks = tasks;
  }

  @Transactional
  public Application change(
      Actor by, UUID id, @Nullable String ifMatch, Contact wanted, @Nullable ChangeReason reason) {
    Application application = file.ownedOrHandledBy(by, id, ifMatch);
    requireReason(application, by, reason);
    Contact before = Objects.requireNonNull(application.form().contact(), "contact");
    LocalDate today = file.today();
    require(application.form().with(wanted), today);
    boolean toConfirm = !Objects.equals(before.email(), wanted.email());
    Contact after = wanted.withEmail(before.email());
    List<ContactPart> changed = ContactPart.changed(before, after);
    if (toConfirm) {
      confirmations.ask(id, Objects.requireNonNull(wanted.email(), "email"));
    } else {
      // whoever gives the present address again takes back another one
      confirmations.pending(id).ifPresent(waiting -> waiting.drop());
    }
    if (toConfirm || !changed.isEmpty()) {
      file.write(application, by, application.changeContact(after, changed, toConfirm, today));
      if (reason != null) {
        file.note(application, new Note.ContactChangedByOffice(reason));
      }
    }
    if (changed.contains(ContactPart.ADDRESS)) {
      moved(application, today);
    }
    return file.putBack(application);
  }

  private static void requireReason(
      Application application, Actor by, @Nullable ChangeReason reason) {
    if (by.owns(application) && reason != null) {
      throw Problem.of(422, "invalid-request").at("/reason", "only-for-the-office");
    }
    if (!by.owns(application) && reason == null) {
      throw Problem.of(422, "invalid-request").at("/reason", "required");
    }
  }

  private static void require(Form form, LocalDate today) {
    FormProblems.require(
        "invalid-form",
        WellFormed.errors(form, today).stream()
            .flatMap(error -> error.below("/contact").stream())
            .toList());
    FormProblems.require(
        "invalid-form",
        Indispensable.missing(form).stream()
            .flatMap(error -> error.below("/contact").stream())
            .toList());
  }

  private void moved(Application application, LocalDate today) {
    tasks.raise(application.id(), TaskKind.ADDRESS_TO_CONFIRM, today);
    boolean elsewhere =
        offices
            .competentFor(application.form())
            .map(Office::code)
            .filter(office -> !office.equals(application.office()))
            .isPresent();
    if (elsewhere) {
      tasks.raise(application.id(), TaskKind.ADDRESS_OF_ANOTHER_OFFICE, today);
    }
  }
}
