package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Finding;
import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case of the book with its expected conclusion. Lawyers read it beside the rules, tests run it.
 *
 * @param says the case in one sentence
 * @param source the text, or the practice, from which the expectation follows
 * @param unreadable the facts that are stated in a way that nobody can read
 * @param shows the rules that it is an example of
 * @param expected what must follow: some of the properties that {@link #conclusions} names
 */
public record Example(
    String id,
    String says,
    String source,
    LocalDate on,
    Facts facts,
    FactSet unreadable,
    List<String> shows,
    Map<String, Object> expected) {

  public Example {
    shows = List.copyOf(shows);
    expected = Map.copyOf(expected);
  }

  /** What a book says of it. */
  public Assessment assessedBy(RuleBook book) {
    return book.assess(facts, unreadable, on);
  }

  /** Whether a book concludes what is expected. */
  public boolean holdsBy(RuleBook book) {
    return conclusions(assessedBy(book)).entrySet().containsAll(expected.entrySet());
  }

  /** A conclusion in the words in which examples state what they expect. */
  public static Map<String, Object> conclusions(Assessment assessment) {
    Map<String, Object> said = new TreeMap<>();
    said.put("outcome", assessment.outcome().name());
    said.put("category", assessment.category().name());
    said.put("reasons", assessment.reasons().stream().map(Enum::name).sorted().toList());
    said.put("missing", assessment.missing().stream().map(Object::toString).sorted().toList());
    said.put("toExamine", assessment.toExamine().stream().map(Enum::name).sorted().toList());
    said.put("contradictions", assessment.contradicted().codes());
    said.put("route", String.valueOf(assessment.route()));
    said.put("redirectTo", String.valueOf(assessment.redirectTo()));
    said.put("effectiveFrom", String.valueOf(assessment.dates().effectiveFrom()));
    said.put("eligibleFrom", String.valueOf(assessment.dates().eligibleFrom()));
    said.put("filingFrom", String.valueOf(assessment.dates().filingFrom()));
    said.put("otherCoverUntil", String.valueOf(assessment.dates().otherCoverUntil()));
    said.put("coverUntil", String.valueOf(assessment.dates().coverUntil()));
    said.put(
        "documents", assessment.documents().stream().map(RequiredDocument::requirement).toList());
    for (Finding finding : assessment.findings()) {
      String rule = finding.clause().id();
      said.put(rule, finding.result().name());
      if (finding instanceof Finding.NotSatisfied failing) {
        said.put(rule + ".grounds", failing.grounds().stream().map(Enum::name).sorted().toList());
      }
    }
    return said;
  }
}
