package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.CoverKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sickness cover through another State. */
public record Cover(
    @Nullable CoverKind kind, @Nullable String country, @Nullable LocalDate validUntil) {

  public static final Cover UNKNOWN = new Cover(null, null, null);
}
