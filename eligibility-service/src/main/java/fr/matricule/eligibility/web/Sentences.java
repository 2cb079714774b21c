package fr.matricule.eligibility.web;

import fr.matricule.eligibility.assessment.Contradiction;
import fr.matricule.eligibility.assessment.Counterfactual;
import fr.matricule.eligibility.assessment.Dates;
import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.assessment.Explanation.Found;
import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.web.simulation.QuestionView;
import fr.matricule.eligibility.wording.Language;
import fr.matricule.eligibility.wording.Wording;
import fr.matricule.kernel.codes.CodeList;
import fr.matricule.kernel.codes.CodeLists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what was found in plain sentences of one language. */
public final class Sentences {

  private static final CodeList GROUNDS = CodeLists.of(Ground.class);
  private static final CodeList KINDS = CodeLists.of(DocumentKind.class);
  private static final CodeList FACTS = CodeLists.named("Fact");

  private final Wording wording;
  private final Language language;

  public Sentences(Wording wording, Language language) {
    this.wording = wording;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  public String say(String key) {
    return wording.say(language, key);
  }

  public String say(String key, Map<String, ?> values) {
    return wording.say(language, key, values);
  }

  public String outcome(Explanation said) {
    return say(outcomeKey(said), days(said.dates()));
  }

  private static String outcomeKey(Explanation said) {
    String key = "outcome." + said.outcome();
    return switch (said.outcome()) {
      case REDIRECTED -> key + "." + said.redirectTo();
      case UNDETERMINED -> said.dates().eligibleFrom() == null ? key : key + ".DATED";
      case GRANTED, GRANTED_PENDING_DOCUMENT, DEFERRED, REFUSED, COORDINATION -> key;
    };
  }

  private static Map<String, LocalDate> days(Dates dates) {
    Map<String, LocalDate> days = new HashMap<>();
    put(days, "effectiveFrom", dates.effectiveFrom());
    put(days, "eligibleFrom", dates.eligibleFrom());
    put(days, "filingFrom", dates.filingFrom());
    return days;
  }

  private static void put(Map<String, LocalDate> days, String name, @Nullable LocalDate day) {
    if (day != null) {
      days.put(name, day);
    }
  }

  public ReasonView reason(Ground ground) {
    return new ReasonView(
        ground,
        GROUNDS.fullName(language.locale(), ground.name()),
        GROUNDS.said(language.locale(), ground.name(), "remedy"),
        GROUNDS.said(language.locale(), ground.name(), "law"));
  }

  public String finding(Found found) {
    String rule = "rule." + found.rule();
    return switch (found.result()) {
      case SATISFIED -> say(rule + ".met");
      case NOT_SATISFIED ->
          found.from() == null
              ? say(rule + ".notMet")
              : say(rule + ".notMet") + " " + say("finding.until", Map.of("date", found.from()));
      case UNKNOWN -> say("finding.UNKNOWN", Map.of("missing", labels(found.missing())));
      case NOT_CONCERNED -> say("finding.NOT_CONCERNED");
      case NOT_IN_FORCE -> say("finding.NOT_IN_FORCE");
    };
  }

  private String labels(FactSet facts) {
    return facts.codes().stream().map(this::factLabel).collect(Collectors.joining(", "));
  }

  public String contradiction(Contradiction contradiction) {
    return say("rule." + contradiction.rule() + ".notMet");
  }

  public String factLabel(String fact) {
    return FACTS.shortName(language.locale(), fact);
  }

  public String factQuestion(String fact) {
    return FACTS.said(language.locale(), fact, "question");
  }

  /** A code with the name of its list, as one choice of several. */
  public String option(Enum<?> code) {
    return CodeLists.of(code.getDeclaringClass()).label(language.locale(), code.name());
  }

  public QuestionView question(String fact) {
    return new QuestionView(fact, factQuestion(fact));
  }

  public DocumentView document(RequiredDocument document) {
    return new DocumentView(
        document.purpose(),
        document.anyOf(),
        say("requirement." + document.requirement()),
        document.anyOf().stream().map(this::howToObtain).toList(),
        document.reference());
  }

  private DocumentView.Alternative howToObtain(DocumentKind kind) {
    String name = KINDS.label(language.locale(), kind.name());
    return new DocumentView.Alternative(
        kind,
        KINDS
            .find(language.locale(), kind.name(), "note")
            .map(note -> name + " (" + note + ")")
            .orElse(name),
        KINDS.said(language.locale(), kind.name(), "how"));
  }

  public CounterfactualView counterfactual(Counterfactual other) {
    String changes =
        other.changes().stream()
            .map(change -> say("change." + change))
            .collect(Collectors.joining(say("change.and")));
    return new CounterfactualView(
        say("change.all", Map.of("changes", changes)),
        other.changes(),
        other.facts(),
        other.outcome());
  }
}
