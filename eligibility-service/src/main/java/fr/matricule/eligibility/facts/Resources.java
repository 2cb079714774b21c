package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.Benefit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the household lives on. */
public record Resources(
    @Nullable Integer monthlyEuros,
    @Nullable List<Benefit> benefits,
    @Nullable Boolean privateInsurance) {

  public static final Resources UNKNOWN = new Resources(null, null, null);

  public Resources {
    benefits = benefits == null ? null : List.copyOf(benefits);
  }
}
