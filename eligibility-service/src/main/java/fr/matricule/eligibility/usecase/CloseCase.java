package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets a case rest that was withdrawn or closed: what was concluded stays, nothing is added. */
@ApplicationScoped
@Transactional
public class CloseCase {

  private final Assessments assessments;
  private final Clock clock;

  CloseCase(Assessments assessments, Clock clock) {
    this.assessments = assessments;
    this.clock = clock;
  }

  public void close(UUID applicationId) {
    assessments.close(applicationId, clock.instant());
  }
}
