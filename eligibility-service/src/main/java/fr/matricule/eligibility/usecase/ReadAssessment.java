package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessments;
import fr.matricule.eligibility.assessment.KeptAssessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Finds what was last concluded of a case. */
@ApplicationScoped
@Transactional
public class ReadAssessment {

  private final Assessments assessments;

  ReadAssessment(Assessments assessments) {
    this.assessments = assessments;
  }

  public Optional<KeptAssessment> current(UUID applicationId) {
    return assessments.current(applicationId);
  }
}
