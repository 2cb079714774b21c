package fr.matricule.faults.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NothingPersonalTest {

  private final NothingPersonal nothing = new NothingPersonal(List.of("KANARIS"));

  @Test
  void findsAWordOfAPersonHoweverItIsWritten() {
    assertThat(nothing.tells("refused for Kanaris")).isTrue();
  }

  @Test
  void findsANumberOfTheSandboxWithARightKeyOnly() {
    assertThat(nothing.tells("number 2 04 05 99 999 123 %02d".formatted(97 - 2040599999123L % 97)))
        .isTrue();
    assertThat(nothing.tells("2040599999123%02d".formatted(97 - 2040599999123L % 97))).isTrue();
    assertThat(nothing.tells("2040599999123%02d".formatted(96 - 2040599999123L % 97))).isFalse();
    assertThat(nothing.tells("offset 204059 of 123")).isFalse();
  }
}
