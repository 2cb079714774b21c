package fr.matricule.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.language.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "en|en",
        "fr-FR,fr;q=0.9,en;q=0.8|fr",
        "de, en;q=0.5, fr;q=0.7|fr",
        "EN-gb|en",
        "fr;q=0, en;q=0.1|en",
        "fr;q=0|none",
        "de|none",
        "*|none",
        "fr;q=much|none",
        "''|none",
        "-|none",
        ",,,|none"
      })
  void wantsOneOfOursOrNone(String header, String code) {
    assertThat(AcceptLanguage.of(List.of(header)).map(Language::code).orElse(null)).isEqualTo(code);
  }

  @Test
  void readsAHeaderInSeveralLines() {
    assertThat(AcceptLanguage.of(Arrays.asList("de", "en"))).map(Language::code).contains("en");
  }

  @Test
  void doesNotReadAnEndlessWish() {
    assertThat(AcceptLanguage.of(List.of("en,".repeat(10_000)))).isEmpty();
  }
}
