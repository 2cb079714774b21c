package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Finding;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import java.util.Comparator;
import java.util.List;

/** Which missing fact to ask for next: the one that the most articles wait for. */
final class Questions {

  private Questions() {}

  static List<Fact<?>> inOrder(FactSet missing, List<Finding> findings) {
    if (missing.isEmpty()) {
      return List.of();
    }
    List<Fact<?>> facts = missing.list();
    facts.sort(Comparator.comparingInt((Fact<?> fact) -> -waiting(fact, findings)));
    return facts;
  }

  private static int waiting(Fact<?> fact, List<Finding> findings) {
    int waiting = 0;
    for (Finding finding : findings) {
      if (finding instanceof Finding.Unknown unknown && unknown.missing().contains(fact)) {
        waiting++;
      }
    }
    return waiting;
  }
}
