package fr.matricule.eligibility.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Period;
import fr.matricule.eligibility.rules.book.Example;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.wording.References;
import fr.matricule.kernel.language.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(of|the|and|agreement|decree|order|act|for|from|by|item|before|regulation|to verify)\\b");

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final References REFERENCES = WordingFiles.references();

  @Test
  void everyTextThatTheBookCitesHasItsFrenchName() {
    Set<String> left = new TreeSet<>();
    cited()
        .map(reference -> REFERENCES.in(Language.LEGAL, reference))
        .filter(reference -> ENGLISH.matcher(reference).find())
        .forEach(left::add);
    assertThat(left).isEmpty();
  }

  @Test
  void citesInFrenchAndInEnglish() {
    String reference = "Regulation (EC) 883/2004, art. 11 and 17; Order of 10 May 2017, item 11";
    assertThat(REFERENCES.in(Language.of("en").orElseThrow(), reference)).isEqualTo(reference);
    assertThat(REFERENCES.in(Language.LEGAL, reference))
        .isEqualTo("règlement (CE) n° 883/2004, art. 11 et 17 ; arrêté du 10 mai 2017, point 11");
  }

  private static Stream<String> cited() {
    Stream<String> rules = BOOK.rules().stream().map(rule -> rule.clause().reference());
    Stream<String> documents = BOOK.everyDocument().stream().map(RequiredDocument::reference);
    Stream<String> values =
        Parameter.all().stream()
            .flatMap(parameter -> BOOK.parameters().history(parameter).stream())
            .map(Period::reference);
    Stream<String> cases = ExampleFiles.examples().stream().map(Example::source);
    return Stream.of(rules, documents, values, cases).flatMap(each -> each);
  }
}
