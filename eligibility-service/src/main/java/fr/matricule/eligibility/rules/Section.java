package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.Chapter;
import java.util.List;
import java.util.stream.Stream;

/** A chapter's rules in their order, and how many of them must be satisfied. */
public record Section(Chapter chapter, Demand demand, List<Rule> rules) {

  /** How many of a section's rules must be satisfied. */
  public enum Demand {
    /** Each rule that concerns the person. */
    EVERY,
    /** One of them. */
    ANY
  }

  public Section {
    rules = List.copyOf(rules);
  }

  /** The same section with a rule that is read before the others. */
  public Section after(Rule first) {
    return new Section(chapter, demand, Stream.concat(Stream.of(first), rules.stream()).toList());
  }

  /** What its rules answer together; what each of them finds is not kept. */
  public Answer answer(PersonOnDay person) {
    return new RuleEvaluation(person, rules.size()).evaluate(this);
  }

  public static Section every(Chapter chapter, Rule... rules) {
    return new Section(chapter, Demand.EVERY, List.of(rules));
  }

  public static Section any(Chapter chapter, Rule... rules) {
    return new Section(chapter, Demand.ANY, List.of(rules));
  }
}
