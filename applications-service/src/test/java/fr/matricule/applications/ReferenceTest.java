package fr.matricule.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @Test
  void carriesYearNumberAndCheckLetter() {
    assertThat(Reference.of(2026, 123).value()).matches("IMM-2026-000123-[A-Z]");
    assertThat(new Reference(Reference.of(2026, 123).value())).isEqualTo(Reference.of(2026, 123));
  }

  @Test
  void noticesEverySingleWrongDigit() {
    String right = Reference.of(2026, ThreadLocalRandom.current().nextInt(1, 999_999)).value();
    for (int place : new int[] {4, 5, 6, 7, 9, 10, 11, 12, 13, 14}) {
      for (char digit = '0'; digit <= '9'; digit++) {
        StringBuilder wrong = new StringBuilder(right);
        wrong.setCharAt(place, digit);
        if (!wrong.toString().equals(right)) {
          assertThatThrownBy(() -> new Reference(wrong.toString()))
              .isInstanceOf(IllegalArgumentException.class);
        }
      }
    }
  }

  @Test
  void noticesEverySwapOfNeighbours() {
    String right = Reference.of(2026, 120_453).value();
    for (int place : new int[] {4, 5, 6, 9, 10, 11, 12, 13}) {
      StringBuilder wrong = new StringBuilder(right);
      wrong.setCharAt(place, right.charAt(place + 1));
      wrong.setCharAt(place + 1, right.charAt(place));
      if (!wrong.toString().equals(right)) {
        assertThatThrownBy(() -> new Reference(wrong.toString()))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IMM-26-000123-K", "imm-2026-000123-k", "IMM-2026-000123", ""})
  void refusesWhatIsNoReference(String text) {
    assertThatThrownBy(() -> new Reference(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void endsWithTheYearsLastNumber() {
    assertThat(Reference.of(2026, 999_999).value()).startsWith("IMM-2026-999999-");
    assertThatThrownBy(() -> Reference.of(2026, 1_000_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
