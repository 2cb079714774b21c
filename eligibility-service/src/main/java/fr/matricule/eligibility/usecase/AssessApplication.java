package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Assessments;
import fr.matricule.eligibility.assessment.Counterfactual;
import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.assessment.Submission;
import fr.matricule.eligibility.rules.book.Counterfactuals;
import fr.matricule.eligibility.rules.book.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Judges a submitted case as at the day of its submission, and says what follows. */
@ApplicationScoped
@Transactional
public class AssessApplication {

  private final RuleBook book;
  private final Assessments assessments;
  private final PublishAssessment announcement;
  private final Clock clock;

  AssessApplication(
      RuleBook book, Assessments assessments, PublishAssessment announcement, Clock clock) {
    this.book = book;
    this.assessments = assessments;
    this.announcement = announcement;
    this.clock = clock;
  }

  /** Keeps one assessment for each version of the facts, and announces it if it is the newest. */
  public void assess(Submission submission) {
    KeptAssessment drawn = draw(submission);
    boolean isNew = assessments.keep(drawn);
    // an answer for older facts is kept, but it is never the current one
    if (isNew && assessments.isCurrent(drawn)) {
      announcement.say(drawn);
    }
  }

  private KeptAssessment draw(Submission submission) {
    Assessment assessment =
        book.assess(submission.facts(), submission.unreadable(), submission.submittedOn())
            .without(submission.missingDocuments());
    List<Counterfactual> counterfactuals = Counterfactuals.of(book, submission.facts(), assessment);
    return new KeptAssessment(
        UUID.randomUUID(),
        submission.applicationId(),
        submission.factsVersion(),
        clock.instant(),
        submission.facts().blurred(submission.submittedOn()),
        submission.missingDocuments(),
        Explanation.of(assessment, counterfactuals));
  }
}
