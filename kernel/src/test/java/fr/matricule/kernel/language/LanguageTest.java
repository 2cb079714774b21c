package fr.matricule.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  private static final Language ENGLISH = Language.orLegal("en");

  @Test
  void speaksFrenchFirst() {
    assertThat(Language.LEGAL.code()).isEqualTo("fr");
    assertThat(Language.all()).first().isEqualTo(Language.LEGAL);
  }

  @ParameterizedTest
  @CsvSource({"fr,true", "en,true", "EN,true", "de,false", "'',false", "f,false"})
  void knowsItsLanguagesByTheirCode(String code, boolean known) {
    assertThat(Language.of(code).isPresent()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01,1er octobre 2026,1 October 2026",
    "2027-08-11,11 août 2027,11 August 2027",
    "2028-02-29,29 février 2028,29 February 2028"
  })
  void writesADay(LocalDate day, String french, String english) {
    assertThat(Language.LEGAL.date(day)).isEqualTo(french);
    assertThat(ENGLISH.date(day)).isEqualTo(english);
  }

  @Test
  void writesAMomentByTheClocksOfParis() {
    Instant at = Instant.parse("2026-06-30T22:05:00Z");
    assertThat(Language.LEGAL.moment(at)).isEqualTo("1er juillet 2026 à 0 h 05");
    assertThat(ENGLISH.moment(at)).isEqualTo("1 July 2026 at 00:05 (Paris time)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qui ? L'office : « oui » !|Qui ? L’office : « oui » !",
        "l'« errors » ; 50 %|l’« errors » ; 50 %",
        "12:30, http://a|12:30, http://a"
      })
  void setsFrenchSigns(String plain, String typeset) {
    assertThat(Language.LEGAL.typeset(plain)).isEqualTo(typeset);
    assertThat(Language.LEGAL.typeset(typeset)).isEqualTo(typeset);
  }

  @Test
  void leavesEnglishSignsAlone() {
    assertThat(ENGLISH.typeset("nobody's: \"errors\"")).isEqualTo("nobody's: \"errors\"");
  }

  @Test
  void fillsTheGapsOfASentence() {
    Sentences french = Sentences.in(Language.LEGAL, "kernel-problems");

    assertThat(french.say("field.too-long", Map.of("0", 10_000)))
        .isEqualTo("Ce texte dépasse 10 000 caractères.");
    assertThat(french.say("field.breaks-contract", Map.of("0", LocalDate.of(2026, 3, 1))))
        .contains("l’événement : 1er mars 2026.");
    assertThat(french.say("nothing.here")).isEqualTo("nothing.here");
  }
}
