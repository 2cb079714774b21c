package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.FamilyLink;
import org.jspecify.annotations.Nullable;

/** The insured person whom the applicant joins or depends on, and the household. */
public record Family(
    @Nullable FamilyLink link, @Nullable Boolean sponsorInsured, @Nullable Integer householdSize) {

  public static final Family UNKNOWN = new Family(null, null, null);
}
