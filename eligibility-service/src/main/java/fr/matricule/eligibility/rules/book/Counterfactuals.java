package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Counterfactual;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the smallest changes that would have brought a better outcome, by judging the changed case
 * with the same book: what is said here has been tried.
 */
public final class Counterfactuals {

  private final RuleBook book;
  private final Facts facts;
  private final Assessment actual;
  private final Values values;

  private Counterfactuals(RuleBook book, Facts facts, Assessment actual) {
    this.book = book;
    this.facts = facts;
    this.actual = actual;
    this.values = book.on(actual.on()).orElseThrow().values();
  }

  /** None where cover opens, nor where a missing fact has to be known first. */
  public static List<Counterfactual> of(RuleBook book, Facts facts, Assessment actual) {
    boolean open = actual.outcome().opens();
    boolean waits =
        actual.outcome() == AssessmentOutcome.UNDETERMINED && !actual.missing().isEmpty();
    return open || waits ? List.of() : new Counterfactuals(book, facts, actual).find();
  }

  private List<Counterfactual> find() {
    List<Counterfactual> found = new ArrayList<>();
    List<Change> without = new ArrayList<>();
    for (Change change : Change.all()) {
      Counterfactual tried = tried(List.of(change));
      if (tried.outcome().opens()) {
        found.add(tried);
      } else {
        without.add(change);
      }
    }
    if (found.isEmpty()) {
      found.addAll(pairs(without));
    }
    return found;
  }

  private List<Counterfactual> pairs(List<Change> changes) {
    List<Counterfactual> found = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      for (Change second : changes.subList(i + 1, changes.size())) {
        Counterfactual tried = tried(List.of(changes.get(i), second));
        if (tried.outcome().opens()) {
          found.add(tried);
        }
      }
    }
    return found;
  }

  private Counterfactual tried(List<Change> changes) {
    FactSet touched = FactSet.EMPTY;
    for (Change change : changes) {
      touched = touched.union(change.touches());
    }
    AssessmentOutcome outcome = book.outcome(changed(changes), actual.on());
    return new Counterfactual(changes.stream().map(Change::name).toList(), touched, outcome);
  }

  private Facts changed(List<Change> changes) {
    Facts changed = facts;
    for (Change change : changes) {
      changed = change.maker().change(changed, actual.on(), values);
    }
    return changed;
  }
}
