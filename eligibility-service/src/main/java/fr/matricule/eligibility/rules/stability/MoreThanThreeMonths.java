package fr.matricule.eligibility.rules.stability;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import java.util.List;

/** Residence is stable when it has lasted more than three months without interruption. */
final class MoreThanThreeMonths implements Rule {

  private static final Clause CLAUSE =
      Clause.of("R-RE-01", Chapter.STABILITY, "CSS D160-2, first paragraph");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Answer holds(PersonOnDay person) {
    if (isHereForTheSeason(person)) {
      // its holder undertakes to keep the home abroad (CESEDA L421-34)
      return Answer.no(Ground.RESIDENCE_NOT_STABLE_3M);
    }
    return Conditions.isResidentLongerThan(person, person.value(Parameter.STABLE_MONTHS))
        .otherwise(Ground.RESIDENCE_NOT_STABLE_3M);
  }

  /** Neither a minor nor a protected person stays by such a permit, whatever they hold. */
  private static boolean isHereForTheSeason(PersonOnDay person) {
    return Conditions.holds(person, PermitTitle.SEASONAL_PERMIT)
        && Conditions.isForeignerFromElsewhere(person).isYes()
        && !Conditions.isMinor(person).isYes()
        && !Conditions.isProtected(person).isYes();
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Parameter.STABLE_MONTHS);
  }
}
