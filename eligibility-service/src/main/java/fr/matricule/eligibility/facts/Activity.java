package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.Sector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work, employed or self-employed.
 *
 * @param country the State in which somebody works; the dates are those of work in France
 */
public record Activity(
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable Sector sector,
    @Nullable String country) {

  public static final Activity UNKNOWN = new Activity(null, null, null, null);
}
