package fr.matricule.eligibility.web;

import fr.matricule.eligibility.rules.Section;
import fr.matricule.eligibility.web.rulebook.RulebookView.PeriodView;
import fr.matricule.eligibility.web.rulebook.RulebookView.RuleView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The words around the rules on their page, and on the page that simulates. */
public final class PageWords {

  private static final List<String> SIMULATION =
      List.of(
          "outcome",
          "question",
          "answer",
          "skip",
          "answers",
          "change",
          "documents",
          "later",
          "or",
          "reasons",
          "counterfactuals",
          "delay",
          "choose",
          "yes",
          "no",
          "restart",
          "busy",
          "failed",
          "unreadable",
          "date",
          "department",
          "several");

  private final Sentences sentences;

  public PageWords(Sentences sentences) {
    this.sentences = sentences;
  }

  public String language() {
    return sentences.language().code();
  }

  public String say(String key) {
    return sentences.say("page." + key);
  }

  /** The words that the page which simulates puts together in the browser. */
  public List<String> simulationWords() {
    return SIMULATION;
  }

  public String simulation(String key) {
    return sentences.say("simulation." + key);
  }

  public String day(LocalDate day) {
    return sentences.language().date(day);
  }

  public String edition(LocalDate day) {
    return sentences.say("page.edition", Map.of("date", day));
  }

  /** From when to when a rule is in force. */
  public String time(RuleView rule) {
    return rule.until() == null
        ? sentences.say("page.since", Map.of("date", rule.since()))
        : sentences.say("page.until", Map.of("date", rule.since(), "until", rule.until()));
  }

  /** From when to when a value holds. */
  public String time(PeriodView period) {
    String from = sentences.say("page.from", Map.of("date", period.from()));
    return period.until() == null
        ? from
        : from + " " + sentences.say("page.to", Map.of("date", period.until()));
  }

  public String demand(Section.Demand demand) {
    return switch (demand) {
      case EVERY -> say("every");
      case ANY -> say("any");
    };
  }
}
