package fr.matricule.eligibility.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.wording.Language;
import fr.matricule.eligibility.wording.Wording;
import fr.matricule.eligibility.wording.Wording.Sentence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingFilesTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final Wording WORDING = WordingFiles.wording(BOOK);
  private static final Map<String, Sentence> SENTENCES = WordingFiles.ofTheBuild();

  @Test
  void saysEveryRuleEveryOutcomeAndEveryRequirementInBothLanguages() {
    List<Stream<String>> keys =
        List.of(
            BOOK.rules().stream().map(rule -> "rule." + rule.clause().id() + ".says"),
            BOOK.rules().stream().map(rule -> "rule." + rule.clause().id() + ".met"),
            BOOK.rules().stream().map(rule -> "rule." + rule.clause().id() + ".notMet"),
            Arrays.stream(AssessmentOutcome.values())
                .filter(outcome -> outcome != AssessmentOutcome.REDIRECTED)
                .map(outcome -> "outcome." + outcome),
            Arrays.stream(Redirect.values()).map(redirect -> "outcome.REDIRECTED." + redirect),
            BOOK.everyDocument().stream().map(asked -> "requirement." + asked.requirement()));
    assertThat(keys.stream().flatMap(some -> some))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            key -> {
              String french = WORDING.say(Language.FR, key);
              assertThat(french).as(key).isNotBlank();
              assertThat(WORDING.say(Language.EN, key)).as(key).isNotBlank().isNotEqualTo(french);
            });
  }

  @Test
  void refusesABookOfWhichAnythingIsLeftUnsaid() {
    List<String> needed = WordingFiles.needed(BOOK).toList();
    assertThat(needed).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    for (String key : needed) {
      Map<String, Sentence> without = new TreeMap<>(SENTENCES);
      without.remove(key);
      assertThatThrownBy(() -> WordingFiles.held(without, needed.stream()))
          .isInstanceOf(FaultyRuleBook.class)
          .hasMessage("The wording says nothing for %s.", key);
    }
  }

  @Test
  void refusesASentenceThatIsMissingInALanguage() {
    for (Sentence half : List.of(new Sentence("", "Yes."), new Sentence("Oui.", " "))) {
      Map<String, Sentence> sentences = new TreeMap<>(SENTENCES);
      sentences.put("outcome.GRANTED", half);
      assertThatThrownBy(() -> WordingFiles.held(sentences, Stream.of()))
          .isInstanceOf(FaultyRuleBook.class)
          .hasMessage("The wording for outcome.GRANTED is missing in a language.");
    }
  }

  @Test
  void anotherWordingSaysAllThatTheBuildsSays() throws JsonProcessingException {
    Map<String, Sentence> without = new TreeMap<>(SENTENCES);
    without.remove("page.title");
    byte[] content = new ObjectMapper().writeValueAsBytes(without);
    assertThatThrownBy(() -> WordingFiles.wording(BOOK, "wording.yaml", content))
        .isInstanceOf(FaultyRuleBook.class)
        .hasMessage("The wording says nothing for page.title.");
  }

  @Test
  void writesDaysAsPeopleDo() {
    Map<String, LocalDate> day = Map.of("effectiveFrom", LocalDate.of(2026, 9, 1));
    assertThat(WORDING.say(Language.FR, "outcome.GRANTED", day)).endsWith("du 1er septembre 2026.");
    assertThat(WORDING.say(Language.EN, "outcome.GRANTED", day)).endsWith("from 1 September 2026.");
  }
}
