package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.Sector;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Work in France, employed or self-employed. */
public record Activity(
    @Nullable LocalDate startDate, @Nullable LocalDate endDate, @Nullable Sector sector) {

  public static final Activity UNKNOWN = new Activity(null, null, null);
}
