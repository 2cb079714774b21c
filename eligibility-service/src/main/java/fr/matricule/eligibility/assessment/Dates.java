package fr.matricule.eligibility.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something begins or ends.
 *
 * @param effectiveFrom the first day of cover, when it opens
 * @param eligibleFrom the first day on which the right would open, when it is deferred; the last
 *     one that it may be, while a fact is missing
 * @param filingFrom the first day on which a deferred right may be asked for
 * @param otherCoverUntil the last day of the cover through another State that stands in the way
 * @param coverUntil the day before which cover cannot be ended although the permit expires
 */
public record Dates(
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable LocalDate filingFrom,
    @Nullable LocalDate otherCoverUntil,
    @Nullable LocalDate coverUntil) {

  public static final Dates NONE = new Dates(null, null, null, null, null);
}
