package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.facts.Answerable;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Codes;
import fr.matricule.eligibility.web.Sentences;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A question that a simulation may ask, with the form of its answer.
 *
 * @param options what may be chosen; empty where the answer is written
 */
public record AskedView(
    String fact, String label, String question, Answerable form, List<Option> options) {

  /** One answer to choose. */
  public record Option(String code, String label) {}

  static AskedView of(Fact<?> fact, Sentences sentences) {
    Answerable form = Answerable.by(fact);
    return new AskedView(
        fact.code(),
        sentences.factLabel(fact.code()),
        sentences.factQuestion(fact.code()),
        form,
        options(fact, form, sentences));
  }

  private static List<Option> options(Fact<?> fact, Answerable form, Sentences sentences) {
    return switch (form) {
      case CODE, CODES_OF_LIST -> codes(fact, sentences);
      case COUNTRY, COUNTRIES -> countries(sentences.language().locale());
      case YES_NO, DATE, PARTIAL_DATE, NUMBER, DEPARTMENT -> List.of();
    };
  }

  private static List<Option> codes(Fact<?> fact, Sentences sentences) {
    Class<? extends Enum<?>> list = Answerable.list(fact);
    return list == null
        ? List.of()
        : Arrays.stream(list.getEnumConstants())
            .map(code -> new Option(code.name(), sentences.option(code)))
            .toList();
  }

  private static List<Option> countries(Locale language) {
    return Codes.countries().stream()
        .map(code -> new Option(code, Locale.of("", code).getDisplayCountry(language)))
        .sorted(Comparator.comparing(Option::label, Collator.getInstance(language)))
        .toList();
  }
}
