package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.Chapter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place of a rule in the law: which text, and from when to when it is in force.
 *
 * @param edition counts the changes of the rule's own wording in this book
 * @param until the last day in force; null while nobody repealed it
 */
public record Clause(
    String id,
    Chapter chapter,
    String reference,
    int edition,
    LocalDate since,
    @Nullable LocalDate until) {

  /** The first day of the universal cover (PUMa), and of this book. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  /** A rule in force since the first day of the book. */
  public static Clause of(String id, Chapter chapter, String reference) {
    return new Clause(id, chapter, reference, 1, FIRST_DAY, null);
  }

  public Clause since(int year, int month, int day) {
    return new Clause(id, chapter, reference, edition, LocalDate.of(year, month, day), until);
  }

  /** The last day in force. */
  public Clause until(int year, int month, int day) {
    return new Clause(id, chapter, reference, edition, since, LocalDate.of(year, month, day));
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }
}
