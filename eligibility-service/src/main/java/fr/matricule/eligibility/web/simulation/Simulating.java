package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.Contradiction;
import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Values;
import fr.matricule.eligibility.rules.book.Counterfactuals;
import fr.matricule.eligibility.rules.book.Household.Judged;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.web.Sentences;
import fr.matricule.eligibility.web.simulation.FamilyView.MemberView;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what the book concludes of a profile, or which of its facts cannot be. */
@ApplicationScoped
class Simulating {

  private final RuleBook book;

  Simulating(RuleBook book) {
    this.book = book;
  }

  SimulationView alone(Facts facts, LocalDate on, Sentences sentences, String link) {
    Assessment assessment = book.assess(facts, on);
    Problem contradictory = Problem.of(422, "contradictory-facts");
    name(contradictory, assessment, "/facts", sentences);
    refuse(contradictory);
    return view(facts, assessment, sentences, link);
  }

  List<MemberView> together(List<Judged> members, Sentences sentences) {
    Problem contradictory = Problem.of(422, "contradictory-facts");
    for (int i = 0; i < members.size(); i++) {
      name(contradictory, members.get(i).assessment(), "/members/" + i + "/facts", sentences);
    }
    refuse(contradictory);
    return members.stream()
        .map(
            one ->
                new MemberView(
                    one.member().name(),
                    one.derived(),
                    view(one.facts(), one.assessment(), sentences, null)))
        .toList();
  }

  private static void name(
      Problem problem, Assessment assessment, String where, Sentences sentences) {
    for (Contradiction contradiction : assessment.contradictions()) {
      String sentence = sentences.contradiction(contradiction);
      contradiction
          .facts()
          .list()
          .forEach(fact -> problem.at(where + fact.pointer(), "contradiction", sentence));
    }
  }

  private static void refuse(Problem problem) {
    if (!problem.faults().isEmpty()) {
      throw problem;
    }
  }

  private SimulationView view(
      Facts facts, Assessment assessment, Sentences sentences, @Nullable String link) {
    Explanation said = Explanation.of(assessment, Counterfactuals.of(book, facts, assessment));
    return SimulationView.of(said, sentences, usualDelay(assessment.on(), sentences), link);
  }

  private String usualDelay(LocalDate on, Sentences sentences) {
    Values values = book.on(on).orElseThrow().values();
    return sentences.say(
        "delay.usual",
        Map.of(
            "weeks", values.get(Parameter.ANSWER_WEEKS),
            "months", values.get(Parameter.NUMBER_MONTHS)));
  }
}
