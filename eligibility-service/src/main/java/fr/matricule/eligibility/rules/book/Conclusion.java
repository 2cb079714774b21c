package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an evaluation ends.
 *
 * @param from the day from which the right opens by the mere passing of time: of a deferred right,
 *     and at the latest of one that is undetermined
 */
record Conclusion(
    AssessmentOutcome outcome,
    Set<Ground> reasons,
    FactSet missing,
    @Nullable LocalDate from,
    @Nullable Redirect redirectTo) {

  static Conclusion granted() {
    return new Conclusion(AssessmentOutcome.GRANTED, Set.of(), FactSet.EMPTY, null, null);
  }

  static Conclusion deferred(LocalDate from, Set<Ground> reasons) {
    return new Conclusion(AssessmentOutcome.DEFERRED, reasons, FactSet.EMPTY, from, null);
  }

  static Conclusion refused(Set<Ground> reasons) {
    return new Conclusion(AssessmentOutcome.REFUSED, reasons, FactSet.EMPTY, null, null);
  }

  static Conclusion redirected(Redirect target, Set<Ground> reasons) {
    return new Conclusion(AssessmentOutcome.REDIRECTED, reasons, FactSet.EMPTY, null, target);
  }

  static Conclusion coordinated(Set<Ground> reasons) {
    return new Conclusion(AssessmentOutcome.COORDINATION, reasons, FactSet.EMPTY, null, null);
  }

  static Conclusion undetermined(
      Set<Ground> reasons, FactSet missing, @Nullable LocalDate atLatest) {
    return new Conclusion(AssessmentOutcome.UNDETERMINED, reasons, missing, atLatest, null);
  }
}
