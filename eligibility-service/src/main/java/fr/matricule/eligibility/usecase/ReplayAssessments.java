package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessments;
import fr.matricule.eligibility.assessment.Judgement;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.rules.book.KeptCase;
import fr.matricule.eligibility.rules.book.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Judges what is stored once more by the active book, for a candidate to be held against it. */
@ApplicationScoped
@Transactional
public class ReplayAssessments {

  /**
   * One stored assessment without whose it is.
   *
   * @param ref names it for whoever may look it up here
   * @param stored what was concluded then
   * @param active what the active book concludes today
   */
  public record Replayed(UUID ref, KeptCase kept, Judgement stored, Judgement active) {}

  private final Assessments assessments;
  private final RuleBook book;

  ReplayAssessments(Assessments assessments, RuleBook book) {
    this.assessments = assessments;
    this.book = book;
  }

  public List<Replayed> after(UUID id, Instant until, int limit) {
    return assessments.after(id, until, limit).stream().map(this::replayed).toList();
  }

  private Replayed replayed(KeptAssessment stored) {
    KeptCase kept =
        new KeptCase(
            stored.explanation().on(),
            stored.explanation().waitedUntil(),
            stored.facts(),
            stored.unreadable(),
            stored.missingDocuments());
    return new Replayed(stored.id(), kept, Judgement.of(stored.explanation()), kept.by(book));
  }
}
