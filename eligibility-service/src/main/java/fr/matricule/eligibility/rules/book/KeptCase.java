package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.assessment.Judgement;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was once judged, as far as it is kept: no name, no number, no birthday, and enough for any
 * book to judge it as at the same day.
 *
 * @param waitedUntil the day until which was waited, where a deferred right was judged again
 * @param unreadable the facts that nobody could read
 * @param missingDocuments the documents that had not come
 */
public record KeptCase(
    LocalDate on,
    @Nullable LocalDate waitedUntil,
    Facts facts,
    FactSet unreadable,
    Set<DocumentKind> missingDocuments) {

  public KeptCase {
    missingDocuments = Set.copyOf(missingDocuments);
  }

  public Judgement by(RuleBook book) {
    Assessment assessment =
        waitedUntil == null
            ? book.assess(facts, unreadable, on)
            : book.afterWaiting(facts, unreadable, on, waitedUntil);
    return Judgement.of(Explanation.of(assessment.without(missingDocuments), List.of()));
  }
}
