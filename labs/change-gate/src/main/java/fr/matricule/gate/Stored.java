package fr.matricule.gate;

import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.assessment.Judgement;
import fr.matricule.eligibility.rules.book.KeptCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stored assessment, as the running service shows it: what was known, without whose it is, what
 * was concluded then and what the active book concludes today.
 */
record Stored(UUID ref, KeptCase kept, Judgement stored, Judgement active) {

  /** A page of them. */
  record Page(BookIdentity active, Instant until, List<Stored> items, @Nullable UUID next) {}
}
