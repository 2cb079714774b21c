package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.FormProblems;
import fr.matricule.applications.form.WellFormed;
import fr.matricule.applications.office.Office;
import fr.matricule.applications.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An applicant fills in their draft; it may stay incomplete, but never ill-formed. */
@ApplicationScoped
public class EditForm {

  /**
   * The form as it is to be.
   *
   * @param required what is known to be needed with it, if anybody could say so
   * @param pointers the places that the applicant touched
   */
  public record Edit(Form form, @Nullable RequiredDocuments required, List<String> pointers) {}

  private final CaseFile file;
  private final Offices offices;

  EditForm(CaseFile file, Offices offices) {
    this.file = file;
    this.offices = offices;
  }

  @Transactional
  public Application edit(Actor applicant, UUID id, @Nullable String ifMatch, Edit edit) {
    Application application = file.ownedBy(applicant, id, ifMatch);
    LocalDate today = file.today();
    FormProblems.require("invalid-form", WellFormed.errors(edit.form(), today));
    String office = offices.competentFor(edit.form()).map(Office::code).orElse(null);
    file.write(
        application,
        applicant,
        application.edit(edit.form(), edit.required(), office, today, edit.pointers()));
    return file.putBack(application);
  }
}
