package fr.matricule.eligibility.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.Language;
import fr.matricule.eligibility.Outcome;
import fr.matricule.eligibility.Redirect;
import fr.matricule.eligibility.Wording;
import fr.matricule.eligibility.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingFilesTest {

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();
  private static final Wording WORDING = WordingFiles.wording(BOOK);

  @ParameterizedTest
  @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "REDIRECTED")
  void saysEveryOutcome(Outcome outcome) {
    assertThat(WORDING.knows("outcome." + outcome)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Redirect.class)
  void saysEveryRedirection(Redirect redirect) {
    assertThat(WORDING.knows("outcome.REDIRECTED." + redirect)).isTrue();
  }

  @Test
  void writesDaysAsPeopleDo() {
    Map<String, LocalDate> day = Map.of("effectiveFrom", LocalDate.of(2026, 9, 1));
    assertThat(WORDING.say(Language.FR, "outcome.GRANTED", day)).endsWith("du 1er septembre 2026.");
    assertThat(WORDING.say(Language.EN, "outcome.GRANTED", day)).endsWith("from 1 September 2026.");
  }
}
