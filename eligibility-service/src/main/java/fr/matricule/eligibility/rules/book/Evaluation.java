package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Contradiction;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.BlamingRule;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Redirecting;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.RuleEvaluation;
import fr.matricule.eligibility.rules.Section;
import fr.matricule.eligibility.rules.documents.DocumentList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Draws the conclusion from the findings, in the order of the law: contradictions, coordination,
 * competence, activity, residence, redirection. Every failing reason is kept, not only the first.
 */
final class Evaluation {

  private final PersonOnDay person;
  private final RuleEvaluation evaluation;
  private final List<Section> sections;

  /**
   * @param sections one for each chapter, in their order
   */
  Evaluation(PersonOnDay person, List<Section> sections) {
    this.person = person;
    this.sections = sections;
    this.evaluation = new RuleEvaluation(person, 80);
  }

  AssessmentOutcome outcome() {
    evaluate(Chapter.CONSISTENCY);
    return conclusion(contradictions(), coordination(), competence(), routes()).outcome();
  }

  Assessment conclude(String version) {
    evaluate(Chapter.CONSISTENCY);
    List<Contradiction> contradictions = contradictions();
    Answer coordination = coordination();
    Answer competence = competence();
    Routes routes = routes();
    Conclusion conclusion = conclusion(contradictions, coordination, competence, routes);
    evaluate(Chapter.IDENTIFICATION);
    evaluate(Chapter.INFORMATION);
    Opening opening = Opening.of(person, evaluation, routes, conclusion);
    return new Assessment(
        person.on(),
        version,
        Categories.of(person),
        conclusion.outcome(),
        conclusion.reasons(),
        Questions.inOrder(conclusion.missing(), evaluation.findings()),
        contradictions,
        opening.route(),
        opening.dates(),
        conclusion.redirectTo(),
        evaluation.findings(),
        DocumentList.of(person));
  }

  private Answer evaluate(Chapter chapter) {
    return evaluation.evaluate(sections.get(chapter.ordinal()));
  }

  private Conclusion conclusion(
      List<Contradiction> contradictions, Answer coordination, Answer competence, Routes routes) {
    return contradictions.isEmpty()
        ? weigh(coordination, competence, routes)
        : Conclusion.undetermined(Set.of(), Contradiction.facts(contradictions), null);
  }

  private Answer coordination() {
    return evaluate(Chapter.COORDINATION);
  }

  private Answer competence() {
    return evaluate(Chapter.COMPETENCE);
  }

  private List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    for (Rule rule : evaluation.failing()) {
      if (rule instanceof BlamingRule blaming) {
        found.add(new Contradiction(rule.clause().id(), blaming.blamed(person)));
      }
    }
    return found;
  }

  private Routes routes() {
    return new Routes(
        evaluate(Chapter.ACTIVITY),
        evaluate(Chapter.DEPENDANTS),
        evaluate(Chapter.STABILITY),
        evaluate(Chapter.REGULARITY).otherwise(Ground.STAY_NOT_REGULAR));
  }

  private Conclusion weigh(Answer coordination, Answer competence, Routes routes) {
    if (coordination.isNo()) {
      return Conclusion.coordinated(coordination.failing());
    }
    if (competence.isNo()) {
      return Conclusion.redirected(target(), competence.failing());
    }
    Set<Ground> grounds = routes.grounds(person, evaluation);
    return switch (coordination.and(competence).and(routes.open())) {
      case Answer.Yes _ -> Conclusion.granted();
      case Answer.NotYet wait -> Conclusion.deferred(wait.from(), grounds);
      case Answer.Unknown unknown ->
          Conclusion.undetermined(grounds, unknown.missing(), unknown.atLatest());
      case Answer.No _ ->
          routes.failsByProofOnly()
              ? Conclusion.undetermined(grounds, FactSet.EMPTY, null)
              : otherRight(grounds);
    };
  }

  /** Whether another right opens where this one does not. */
  private Conclusion otherRight(Set<Ground> grounds) {
    return switch (evaluate(Chapter.REDIRECTION)) {
      case Answer.Yes _ -> Conclusion.redirected(Redirect.AME, grounds);
      case Answer.Unknown unknown -> Conclusion.undetermined(grounds, unknown.missing(), null);
      case Answer.No _, Answer.NotYet _ -> Conclusion.refused(grounds);
    };
  }

  private Redirect target() {
    return evaluation.failing().stream()
        .filter(Redirecting.class::isInstance)
        .map(rule -> ((Redirecting) rule).target(person))
        .findFirst()
        .orElseThrow();
  }
}
