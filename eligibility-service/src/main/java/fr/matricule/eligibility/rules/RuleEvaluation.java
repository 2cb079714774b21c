package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.assessment.Finding;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.FactSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Hears a person rule by rule and keeps what each one finds. */
public final class RuleEvaluation {

  private final PersonOnDay person;
  private final List<Finding> findings;
  private final List<Rule> failing = new ArrayList<>();
  private final List<Rule> satisfied = new ArrayList<>();

  /**
   * @param rules about how many will be heard
   */
  public RuleEvaluation(PersonOnDay person, int rules) {
    this.person = person;
    this.findings = new ArrayList<>(rules);
  }

  /** A section's answer: every rule that concerns the person, or one of them. */
  public Answer evaluate(Section section) {
    boolean every = section.demand() == Section.Demand.EVERY;
    Answer answer = every ? Answer.YES : Answer.NO;
    for (Rule rule : section.rules()) {
      Answer found = judge(rule, every);
      answer = every ? answer.and(found) : answer.or(found);
    }
    return answer;
  }

  private Answer judge(Rule rule, boolean every) {
    Clause clause = rule.clause();
    Answer neutral = every ? Answer.YES : Answer.NO;
    if (!clause.inForceOn(person.on())) {
      findings.add(new Finding.NotInForce(clause, FactSet.EMPTY));
      return neutral;
    }
    person.turnPage();
    Answer scope = rule.concerns(person);
    if (scope.isNo() || scope instanceof Answer.NotYet) {
      findings.add(new Finding.NotConcerned(clause, person.inputs()));
      return neutral;
    }
    Answer holds = rule.holds(person);
    Answer found = every ? applied(scope, holds) : scope.andThen(holds);
    if (scope instanceof Answer.Unknown && found.isNo()) {
      // it helps nobody whom it concerns; but whether it concerns this person is not known
      findings.add(finding(clause, scope));
      return Answer.NO;
    }
    findings.add(finding(clause, found));
    switch (found) {
      case Answer.Yes _ -> satisfied.add(rule);
      case Answer.No _, Answer.NotYet _ -> failing.add(rule);
      case Answer.Unknown _ -> {}
    }
    return found;
  }

  /** What is demanded only of whom the rule speaks of. */
  private static Answer applied(Answer scope, Answer holds) {
    return scope instanceof Answer.Unknown && holds instanceof Answer.Unknown
        ? scope
        : scope.not().or(holds);
  }

  private Finding finding(Clause clause, Answer answer) {
    FactSet inputs = person.inputs();
    return switch (answer) {
      case Answer.Yes _ -> new Finding.Satisfied(clause, inputs);
      case Answer.No no -> new Finding.NotSatisfied(clause, inputs, no.grounds(), null);
      case Answer.NotYet wait ->
          new Finding.NotSatisfied(clause, inputs, wait.grounds(), wait.from());
      case Answer.Unknown unknown ->
          new Finding.Unknown(clause, inputs, unknown.missing(), unknown.examinations());
    };
  }

  public List<Finding> findings() {
    return findings;
  }

  /** The rules of a chapter that are satisfied. */
  public List<Rule> satisfied(Chapter chapter) {
    return satisfied.stream().filter(rule -> rule.clause().chapter() == chapter).toList();
  }

  /** The grounds that a chapter's rules name. */
  public Set<Ground> grounds(Chapter chapter) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    for (Finding finding : findings) {
      if (finding.clause().chapter() == chapter
          && finding instanceof Finding.NotSatisfied failing) {
        grounds.addAll(failing.grounds());
      }
    }
    return grounds;
  }

  /** The rules heard so far that are not satisfied, in their order. */
  public List<Rule> failing() {
    return failing;
  }
}
