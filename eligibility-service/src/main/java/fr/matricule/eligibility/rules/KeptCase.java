package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.DocumentKind;
import fr.matricule.eligibility.Explanation;
import fr.matricule.eligibility.FactSet;
import fr.matricule.eligibility.Facts;
import fr.matricule.eligibility.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was once judged, as far as it is kept: no name, no number, no birthday, and enough for any
 * book to judge it as at the same day.
 *
 * @param unreadable the facts that nobody could read
 * @param missingDocuments the pieces that had not come
 */
public record KeptCase(
    LocalDate on, Facts facts, FactSet unreadable, Set<DocumentKind> missingDocuments) {

  public KeptCase {
    missingDocuments = Set.copyOf(missingDocuments);
  }

  public Judgement by(RuleBook book) {
    return Judgement.of(
        Explanation.of(book.assess(facts, unreadable, on).without(missingDocuments), List.of()));
  }
}
