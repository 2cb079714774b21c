package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.codes.Chapter;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Route;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.RuleEvaluation;
import java.util.EnumSet;
import java.util.Set;

/** The three ways to cover. Work and residence both need a regular stay; a child needs a parent. */
record Routes(Answer activity, Answer dependant, Answer stability, Answer regularity) {

  Answer by(Route route) {
    return switch (route) {
      case ACTIVITY -> activity.and(regularity);
      case DEPENDANT -> dependant;
      case RESIDENCE -> stability.and(regularity);
    };
  }

  /** One way suffices. */
  Answer open() {
    return by(Route.ACTIVITY).or(by(Route.DEPENDANT)).or(by(Route.RESIDENCE));
  }

  /** Whether all that fails is a missing paper: then it is asked for before any refusal. */
  boolean failsByProofOnly() {
    Set<Ground> grounds = regularity.failing();
    return !grounds.isEmpty() && grounds.stream().allMatch(Ground::liftedByDocument);
  }

  /** The chapters by which the ways that the person claims are not open. */
  Set<Chapter> closed(PersonOnDay person) {
    Set<Chapter> closed = EnumSet.noneOf(Chapter.class);
    if (Conditions.claimsWork(person) && !activity.isYes()) {
      closed.add(Chapter.ACTIVITY);
    }
    if (!dependant.isYes()) {
      closed.add(Chapter.DEPENDANTS);
    }
    if (!stability.isYes() && !(Conditions.claimsWork(person) && activity.isYes())) {
      closed.add(Chapter.STABILITY);
    }
    if (!regularity.isYes()) {
      closed.add(Chapter.REGULARITY);
    }
    return closed;
  }

  /** Every ground on which the ways that the person claims are closed, not only the first. */
  Set<Ground> grounds(PersonOnDay person, RuleEvaluation evaluation) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    for (Chapter chapter : closed(person)) {
      Answer answer = answer(chapter);
      if (answer.isNo() || answer instanceof Answer.NotYet) {
        grounds.addAll(answer.failing());
        grounds.addAll(evaluation.grounds(chapter));
      }
    }
    return grounds;
  }

  private Answer answer(Chapter chapter) {
    return switch (chapter) {
      case ACTIVITY -> activity;
      case DEPENDANTS -> dependant;
      case STABILITY -> stability;
      case REGULARITY -> regularity;
      case CONSISTENCY, COORDINATION, COMPETENCE, REDIRECTION, IDENTIFICATION, INFORMATION ->
          Answer.YES;
    };
  }
}
