package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.Assessment;
import fr.matricule.eligibility.Assessments;
import fr.matricule.eligibility.Explanation;
import fr.matricule.eligibility.KeptAssessment;
import fr.matricule.eligibility.Occasion;
import fr.matricule.eligibility.StatedFacts.Reading;
import fr.matricule.eligibility.rules.Counterfactuals;
import fr.matricule.eligibility.rules.RuleBook;
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
class SecondLook {

  private final RuleBook book;
  private final Assessments assessments;
  private final Announcement announcement;
  private final Clock clock;

  SecondLook(RuleBook book, Assessments assessments, Announcement announcement, Clock clock) {
    this.book = book;
    this.assessments = assessments;
    this.announcement = announcement;
    this.clock = clock;
  }

  /** Keeps and announces what follows; empty when something else follows already. */
  Optional<KeptAssessment> at(KeptAssessment before, Reading facts, Occasion occasion) {
    LocalDate on = before.explanation().on();
    Assessment assessment = book.assess(facts.facts(), facts.unreadable(), on);
    LocalDate waited = reached(assessment.dates().eligibleFrom());
    if (waited != null) {
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

  private @Nullable LocalDate reached(@Nullable LocalDate day) {
    return day == null || day.isAfter(LocalDate.now(clock)) ? null : day;
  }
}
