package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Counterfactual;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.Values;
import java.time.LocalDate;

/** The facts as a counterfactual supposes them, to try it again. */
final class Supposed {

  private Supposed() {}

  static Facts by(Counterfactual said, RuleBook book, Facts facts, LocalDate on) {
    Values values = book.on(on).orElseThrow().values();
    Facts changed = facts;
    for (String name : said.changes()) {
      Change change =
          Change.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
      changed = change.maker().change(changed, on, values);
    }
    return changed;
  }
}
