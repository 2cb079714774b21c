package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.facts.FactSet;
import java.util.List;

/**
 * The smallest changes of fact that would have changed the outcome, found by trying them.
 *
 * @param changes names of the changes, such as {@code valid-permit}
 * @param facts the facts that they touch
 */
public record Counterfactual(List<String> changes, FactSet facts, AssessmentOutcome outcome) {

  public Counterfactual {
    changes = List.copyOf(changes);
  }
}
