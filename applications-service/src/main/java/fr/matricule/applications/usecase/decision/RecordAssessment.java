package fr.matricule.applications.usecase.decision;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.decision.Assessment;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.usecase.AcknowledgeApplication;
import fr.matricule.applications.usecase.CaseFile;
import fr.matricule.applications.usecase.documents.Completeness;
import fr.matricule.applications.usecase.number.ConfirmCivilStatus;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The rule book recommends; the office acknowledges with it. */
@ApplicationScoped
public class RecordAssessment {

  private final CaseFile file;
  private final Completeness completeness;
  private final ConfirmCivilStatus civilStatus;
  private final AcknowledgeApplication acknowledgement;

  RecordAssessment(
      CaseFile file,
      Completeness completeness,
      ConfirmCivilStatus civilStatus,
      AcknowledgeApplication acknowledgement) {
    this.file = file;
    this.completeness = completeness;
    this.civilStatus = civilStatus;
    this.acknowledgement = acknowledgement;
  }

  @Transactional
  public void record(UUID id, Assessment assessment, RequiredDocuments required) {
    Application application = file.held(id).orElseThrow(Problem::notFound);
    boolean superseded = assessment.factsVersion() < application.factsVersion();
    if (superseded || application.status() == ApplicationStatus.ERASED) {
      return;
    }
    file.write(application, Actor.SYSTEM, application.recommend(assessment, required));
    completeness.look(application);
    civilStatus.look(application);
    acknowledgement.acknowledge(id);
  }
}
