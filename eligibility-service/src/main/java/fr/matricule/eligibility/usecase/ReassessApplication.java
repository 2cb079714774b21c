package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessments;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.facts.StatedFacts.Reading;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An office has a case judged again, by the book as it is now. */
@ApplicationScoped
@Transactional
public class ReassessApplication {

  private final Assessments assessments;
  private final Reassessment secondLook;

  ReassessApplication(Assessments assessments, Reassessment secondLook) {
    this.assessments = assessments;
    this.secondLook = secondLook;
  }

  /**
   * Judges the facts of the assessment that was seen.
   *
   * @throws Problem 409 when the case is closed, or was assessed meanwhile
   */
  public KeptAssessment reassess(KeptAssessment seen, Reading facts) {
    if (assessments.isClosed(seen.applicationId())) {
      throw Problem.of(409, "case-closed");
    }
    if (!assessments.isCurrent(seen)) {
      throw Problem.of(409, "assessed-meanwhile");
    }
    return secondLook
        .at(seen, facts, Occasion.ON_REQUEST)
        .orElseThrow(() -> Problem.of(409, "assessed-meanwhile"));
  }
}
