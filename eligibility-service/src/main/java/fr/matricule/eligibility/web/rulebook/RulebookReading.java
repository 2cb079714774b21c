package fr.matricule.eligibility.web.rulebook;

import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Period;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Section;
import fr.matricule.eligibility.rules.book.Example;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.web.Sentences;
import fr.matricule.eligibility.web.rulebook.RulebookView.ChapterView;
import fr.matricule.eligibility.web.rulebook.RulebookView.ExampleView;
import fr.matricule.eligibility.web.rulebook.RulebookView.ParameterView;
import fr.matricule.eligibility.web.rulebook.RulebookView.PeriodView;
import fr.matricule.eligibility.web.rulebook.RulebookView.RuleView;
import java.time.LocalDate;
import java.util.List;

/** Lays the book out for reading, in one language, as it stood on a day. */
final class RulebookReading {

  private final RuleBook book;
  private final List<Example> examples;
  private final Sentences sentences;
  private final LocalDate on;

  RulebookReading(RuleBook book, List<Example> examples, Sentences sentences, LocalDate on) {
    this.book = book;
    this.examples = examples;
    this.sentences = sentences;
    this.on = on;
  }

  RulebookView read() {
    return new RulebookView(
        on,
        book.on(on).orElseThrow().version(),
        book.sections().stream().map(this::chapter).toList(),
        Parameter.all().stream().filter(this::isOfNoRule).map(this::parameter).toList());
  }

  private boolean isOfNoRule(Parameter<?> parameter) {
    return book.rules().stream().noneMatch(rule -> rule.parameters().contains(parameter));
  }

  private ChapterView chapter(Section section) {
    return new ChapterView(
        section.chapter(),
        sentences.say("chapter." + section.chapter()),
        section.demand(),
        section.rules().stream().map(this::rule).toList());
  }

  private RuleView rule(Rule rule) {
    String id = rule.clause().id();
    return new RuleView(
        id,
        rule.clause().edition(),
        sentences.reference(rule.clause().reference()),
        rule.clause().since(),
        rule.clause().until(),
        rule.clause().inForceOn(on),
        sentences.say("rule." + id + ".says"),
        rule.parameters().stream().map(this::parameter).toList(),
        examples.stream().filter(e -> e.shows().contains(id)).map(this::example).toList());
  }

  private ParameterView parameter(Parameter<?> parameter) {
    return new ParameterView(
        parameter.name(), book.parameters().history(parameter).stream().map(this::period).toList());
  }

  private PeriodView period(Period period) {
    return new PeriodView(
        period.from(),
        period.until(),
        period.value(),
        sentences.reference(period.reference()),
        period.toVerify());
  }

  private ExampleView example(Example example) {
    return new ExampleView(
        example.id(),
        example.says(),
        example.on(),
        sentences.reference(example.source()),
        example.facts(),
        example.unreadable().codes(),
        example.expected());
  }
}
