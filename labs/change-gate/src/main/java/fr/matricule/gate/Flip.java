package fr.matricule.gate;

import fr.matricule.eligibility.assessment.Finding;
import fr.matricule.eligibility.assessment.Judgement;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person who would be told something else: two of the same kind are equal.
 *
 * @param category by the first judgement
 * @param changes what else differs; told only where the outcome stays, since a new outcome brings
 *     new reasons, dates and documents along
 * @param rules the rules that find something else
 */
record Flip(Category category, AssessmentOutcome from, AssessmentOutcome to, Set<Change> changes, List<String> rules) {

  /** What may differ although the outcome is the same. */
  enum Change {
    CATEGORY,
    REASONS,
    MISSING,
    ROUTE,
    DATES,
    REDIRECT,
    DOCUMENTS
  }

  static Optional<Flip> between(Judgement one, Judgement other) {
    Set<Change> changes = changes(one, other);
    boolean same = one.outcome() == other.outcome();
    return same && changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flip(
                one.category(),
                one.outcome(),
                other.outcome(),
                same ? changes : Set.of(),
                rules(one.findings(), other.findings())));
  }

  private static Set<Change> changes(Judgement one, Judgement other) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    note(changes, Change.CATEGORY, one.category(), other.category());
    note(changes, Change.REASONS, one.reasons(), other.reasons());
    note(changes, Change.MISSING, one.missing(), other.missing());
    note(changes, Change.ROUTE, one.route(), other.route());
    note(changes, Change.DATES, one.dates(), other.dates());
    note(changes, Change.REDIRECT, one.redirectTo(), other.redirectTo());
    note(changes, Change.DOCUMENTS, one.documents(), other.documents());
    return changes;
  }

  private static void note(
      Set<Change> changes, Change change, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      changes.add(change);
    }
  }

  private static List<String> rules(
      Map<String, Finding.Result> one, Map<String, Finding.Result> other) {
    Set<String> all = new TreeSet<>(one.keySet());
    all.addAll(other.keySet());
    all.removeIf(rule -> one.get(rule) == other.get(rule));
    return new ArrayList<>(all);
  }

  /** As the table tells it. */
  String told() {
    return from == to
        ? from + ", other " + changes.toString().toLowerCase(Locale.ROOT)
        : from + " → " + to;
  }
}
