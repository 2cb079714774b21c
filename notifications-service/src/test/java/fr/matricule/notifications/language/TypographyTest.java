package fr.matricule.notifications.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource({
    "Objet : ceci, Objet~: ceci",
    "Pourquoi ? Ainsi !, Pourquoi~? Ainsi~!",
    "« mot », «~mot~»",
    "615 € par mois, 615~€ par mois",
    "règlement n° 883/2004, règlement n°~883/2004",
    "un ; deux, un~; deux",
    "rien à changer, rien à changer"
  })
  void keepsFrenchSignsWithTheirWords(String typed, String printed) {
    assertThat(Typography.of(Language.FR, typed)).isEqualTo(printed.replace('~', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"Subject: this", "Why?"})
  void leavesEnglishAlone(String typed) {
    assertThat(Typography.of(Language.EN, typed)).isEqualTo(typed);
  }
}
