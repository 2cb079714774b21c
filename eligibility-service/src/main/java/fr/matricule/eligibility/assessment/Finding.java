package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one rule says of one person on one day, with the facts that it read. */
public sealed interface Finding {

  Clause clause();

  FactSet inputs();

  /** A finding in one word. */
  enum Result {
    SATISFIED,
    NOT_SATISFIED,
    UNKNOWN,
    NOT_CONCERNED,
    NOT_IN_FORCE
  }

  default Result result() {
    return switch (this) {
      case Satisfied _ -> Result.SATISFIED;
      case NotSatisfied _ -> Result.NOT_SATISFIED;
      case Unknown _ -> Result.UNKNOWN;
      case NotConcerned _ -> Result.NOT_CONCERNED;
      case NotInForce _ -> Result.NOT_IN_FORCE;
    };
  }

  /** What the rule demands is so. */
  record Satisfied(Clause clause, FactSet inputs) implements Finding {}

  /**
   * What the rule demands is not so.
   *
   * @param from the day from which it will be so by the passing of time; null if it will not
   */
  record NotSatisfied(Clause clause, FactSet inputs, Set<Ground> grounds, @Nullable LocalDate from)
      implements Finding {}

  /**
   * It cannot be said without these facts, or before a person has looked.
   *
   * @param examinations what a person has to look at
   */
  record Unknown(Clause clause, FactSet inputs, FactSet missing, Set<Examination> examinations)
      implements Finding {}

  /** The rule does not speak of this person. */
  record NotConcerned(Clause clause, FactSet inputs) implements Finding {}

  /** The rule is not, or no longer, in force on that day. */
  record NotInForce(Clause clause, FactSet inputs) implements Finding {}
}
