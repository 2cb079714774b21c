package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.Assessment;
import fr.matricule.eligibility.Chapter;
import fr.matricule.eligibility.Contradiction;
import fr.matricule.eligibility.FactSet;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.Outcome;
import fr.matricule.eligibility.Redirect;
import fr.matricule.eligibility.rules.documents.DocumentList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Draws the conclusion from the findings, in the order of the law: contradictions, coordination,
 * competence, activity, residence, redirection. Every failing reason is kept, not only the first.
 */
final class Deliberation {

  private final Case person;
  private final Hearing hearing;
  private final List<Section> sections;

  /**
   * @param sections one for each chapter, in their order
   */
  Deliberation(Case person, List<Section> sections) {
    this.person = person;
    this.sections = sections;
    this.hearing = new Hearing(person, 80);
  }

  Outcome outcome() {
    hear(Chapter.CONSISTENCY);
    return conclusion(contradictions(), coordination(), competence(), routes()).outcome();
  }

  Assessment conclude(String version) {
    hear(Chapter.CONSISTENCY);
    List<Contradiction> contradictions = contradictions();
    Answer coordination = coordination();
    Answer competence = competence();
    Routes routes = routes();
    Conclusion conclusion = conclusion(contradictions, coordination, competence, routes);
    hear(Chapter.IDENTIFICATION);
    hear(Chapter.INFORMATION);
    Opening opening = Opening.of(person, hearing, routes, conclusion);
    return new Assessment(
        person.on(),
        version,
        Categories.of(person),
        conclusion.outcome(),
        conclusion.reasons(),
        Questions.inOrder(conclusion.missing(), hearing.findings()),
        contradictions,
        opening.route(),
        opening.dates(),
        conclusion.redirectTo(),
        hearing.findings(),
        DocumentList.of(person));
  }

  private Answer hear(Chapter chapter) {
    return hearing.hear(sections.get(chapter.ordinal()));
  }

  private Conclusion conclusion(
      List<Contradiction> contradictions, Answer coordination, Answer competence, Routes routes) {
    return contradictions.isEmpty()
        ? weigh(coordination, competence, routes)
        : Conclusion.undetermined(Set.of(), Contradiction.facts(contradictions), null);
  }

  private Answer coordination() {
    return hear(Chapter.COORDINATION);
  }

  private Answer competence() {
    return hear(Chapter.COMPETENCE);
  }

  private List<Contradiction> contradictions() {
    List<Contradiction> found = new ArrayList<>();
    for (Rule rule : hearing.failing()) {
      if (rule instanceof BlamingRule blaming) {
        found.add(new Contradiction(rule.clause().id(), blaming.blamed(person)));
      }
    }
    return found;
  }

  private Routes routes() {
    return new Routes(
        hear(Chapter.ACTIVITY),
        hear(Chapter.DEPENDANTS),
        hear(Chapter.STABILITY),
        hear(Chapter.REGULARITY).otherwise(Ground.STAY_NOT_REGULAR));
  }

  private Conclusion weigh(Answer coordination, Answer competence, Routes routes) {
    if (coordination.isNo()) {
      return Conclusion.coordinated(coordination.failing());
    }
    if (competence.isNo()) {
      return Conclusion.redirected(target(), competence.failing());
    }
    Set<Ground> grounds = routes.grounds(person, hearing);
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
    return switch (hear(Chapter.REDIRECTION)) {
      case Answer.Yes _ -> Conclusion.redirected(Redirect.AME, grounds);
      case Answer.Unknown unknown -> Conclusion.undetermined(grounds, unknown.missing(), null);
      case Answer.No _, Answer.NotYet _ -> Conclusion.refused(grounds);
    };
  }

  private Redirect target() {
    return hearing.failing().stream()
        .filter(Redirecting.class::isInstance)
        .map(rule -> ((Redirecting) rule).target(person))
        .findFirst()
        .orElseThrow();
  }
}
