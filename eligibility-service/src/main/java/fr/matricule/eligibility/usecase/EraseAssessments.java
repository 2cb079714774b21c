package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Forgets everything that was concluded of a case, and the facts it was concluded from. */
@ApplicationScoped
@Transactional
public class EraseAssessments {

  private final Assessments assessments;

  EraseAssessments(Assessments assessments) {
    this.assessments = assessments;
  }

  public void erase(UUID applicationId) {
    assessments.erase(applicationId);
  }
}
