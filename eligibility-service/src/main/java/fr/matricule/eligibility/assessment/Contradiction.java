package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.facts.FactSet;
import java.util.List;

/** Facts that cannot be true beside the others, and the rule that says so. */
public record Contradiction(String rule, FactSet facts) {

  /** All facts that some contradiction names. */
  public static FactSet facts(List<Contradiction> contradictions) {
    FactSet facts = FactSet.EMPTY;
    for (Contradiction contradiction : contradictions) {
      facts = facts.union(contradiction.facts);
    }
    return facts;
  }
}
