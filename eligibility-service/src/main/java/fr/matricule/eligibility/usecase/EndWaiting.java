package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessments;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.facts.StatedFacts.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The day has come on which a deferred right opens, or on which the cover through another State is
 * over: the case is judged again without a new application. Doing it twice does nothing.
 */
@ApplicationScoped
@Transactional
public class EndWaiting {

  private final Assessments assessments;
  private final Reassessment secondLook;

  EndWaiting(Assessments assessments, Reassessment secondLook) {
    this.assessments = assessments;
    this.secondLook = secondLook;
  }

  /**
   * Nothing happens when newer facts, another look, the end of the case or its erasure came first.
   */
  public void end(UUID assessmentId, Occasion occasion) {
    assessments
        .caseOf(assessmentId)
        .filter(applicationId -> !assessments.isClosed(applicationId))
        .flatMap(assessments::current)
        .filter(current -> current.id().equals(assessmentId))
        .ifPresent(current -> judge(current, occasion));
  }

  // what was kept is enough: whoever waits has no contradicted fact, and no age is read anew
  private void judge(KeptAssessment waiting, Occasion occasion) {
    secondLook.at(waiting, new Reading(waiting.facts(), waiting.unreadable()), occasion);
  }
}
