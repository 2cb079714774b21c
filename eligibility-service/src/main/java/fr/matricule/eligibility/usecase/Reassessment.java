package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Assessments;
import fr.matricule.eligibility.assessment.Dates;
import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.facts.StatedFacts.Reading;
import fr.matricule.eligibility.rules.book.Counterfactuals;
import fr.matricule.eligibility.rules.book.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges facts that were judged before. The day to judge by stays that of the application; only
 * what a right waits for is taken as it stands today.
 */
@ApplicationScoped
class Reassessment {

  private final RuleBook book;
  private final Assessments assessments;
  private final PublishAssessment announcement;
  private final Clock clock;

  Reassessment(
      RuleBook book, Assessments assessments, PublishAssessment announcement, Clock clock) {
    this.book = book;
    this.assessments = assessments;
    this.announcement = announcement;
    this.clock = clock;
  }

  /** Keeps and announces what follows; empty when something else follows already. */
  Optional<KeptAssessment> at(KeptAssessment before, Reading facts, Occasion occasion) {
    LocalDate on = before.explanation().on();
    Assessment assessment = book.assess(facts.facts(), facts.unreadable(), on);
    LocalDate waited = null;
    // what ends a wait may begin another one: a posting ends, then a permit begins
    while (reachedAfter(waited, assessment.dates()) instanceof LocalDate day) {
      waited = day;
      assessment = book.afterWaiting(facts.facts(), facts.unreadable(), on, waited);
    }
    assessment = assessment.without(before.missingDocuments());
    KeptAssessment drawn =
        new KeptAssessment(
            UUID.randomUUID(),
            before.applicationId(),
            before.factsVersion(),
            clock.instant(),
            facts.facts().blurred(on),
            before.missingDocuments(),
            Explanation.of(
                assessment, Counterfactuals.of(book, facts.facts(), assessment), occasion, waited));
    if (!assessments.keepAfter(before, drawn)) {
      return Optional.empty();
    }
    announcement.say(drawn);
    return Optional.of(drawn);
  }

  /** The day that was waited for, if it has come and is later than the one waited for before. */
  private @Nullable LocalDate reachedAfter(@Nullable LocalDate before, Dates dates) {
    LocalDate day =
        dates.otherCoverUntil() == null
            ? dates.eligibleFrom()
            : dates.otherCoverUntil().plusDays(1);
    if (day == null || (before != null && !day.isAfter(before))) {
      return null;
    }
    return day.isAfter(LocalDate.now(clock)) ? null : day;
  }
}
