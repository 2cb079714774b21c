package fr.matricule.notifications.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialNumberTest {

  @ParameterizedTest
  @CsvSource({
    "190019999900163, 1 90 01 99 999 001 63",
    "284052A32102552, 2 84 05 2A 321 025 52",
    "184127645108946, 1 84 12 76 451 089 46"
  })
  void isPrintedInTheGroupsOfTheCard(String number, String print) {
    assertThat(new SocialNumber(number).print()).isEqualTo(print);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1900199999001",
        "19001999990016",
        "1 90 01 99 999 001 63",
        "1900199999001634"
      })
  void isNothingElse(String number) {
    assertThatThrownBy(() -> new SocialNumber(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("190");
  }

  @Test
  void doesNotShowItselfInALog() {
    assertThat(new SocialNumber("190019999900163")).hasToString("SocialNumber");
  }
}
