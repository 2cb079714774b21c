package fr.matricule.gate;

import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.activation.Certificate;
import fr.matricule.eligibility.rules.book.RuleBook;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges every stored assessment by the candidate, page after page: the flips are what differs from
 * the active book today, the drift is what the active book itself would say otherwise than it once
 * did.
 */
final class Replay {

  /** Where the pages come from. */
  @FunctionalInterface
  interface Pages {
    Stored.Page after(@Nullable UUID id, @Nullable Instant until) throws IOException;
  }

  private final BookIdentity candidate;
  private final BookIdentity active;
  private final Instant until;
  private final Tally flips;
  private final Tally drift;
  private final long assessments;

  private Replay(
      BookIdentity candidate,
      BookIdentity active,
      Instant until,
      Tally flips,
      Tally drift,
      long assessments) {
    this.candidate = candidate;
    this.active = active;
    this.until = until;
    this.flips = flips;
    this.drift = drift;
    this.assessments = assessments;
  }

  static Replay of(RuleBook book, BookIdentity candidate, List<Expectation> expected, Pages pages)
      throws IOException {
    Tally flips = new Tally(expected);
    Tally drift = new Tally(List.of());
    Stored.Page page = pages.after(null, null);
    BookIdentity active = page.active();
    long assessments = 0;
    while (true) {
      for (Stored one : page.items()) {
        Flip.between(one.active(), one.kept().by(book)).ifPresent(f -> flips.add(f, one.ref()));
        Flip.between(one.stored(), one.active()).ifPresent(f -> drift.add(f, one.ref()));
        assessments++;
      }
      if (page.next() == null) {
        return new Replay(candidate, active, page.until(), flips, drift, assessments);
      }
      page = pages.after(page.next(), page.until());
      if (!page.active().equals(active)) {
        throw new IOException("the active rule book changed meanwhile, begin again.");
      }
    }
  }

  boolean passed() {
    return flips.unexplained() == 0;
  }

  Certificate certificate() {
    return Certificate.sealed(
        candidate, active, until, assessments, flips.flips(), flips.explained(), drift.flips());
  }

  BookIdentity candidate() {
    return candidate;
  }

  BookIdentity active() {
    return active;
  }

  Instant until() {
    return until;
  }

  long assessments() {
    return assessments;
  }

  Tally flips() {
    return flips;
  }

  Tally drift() {
    return drift;
  }
}
