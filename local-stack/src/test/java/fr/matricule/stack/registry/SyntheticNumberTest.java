package fr.matricule.stack.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticNumberTest {
  private static final Identity AMINA = new Identity("F", "2004-05-17");

  @ParameterizedTest
  @CsvSource({
    "1900199999001, 63",
    "2850799999002, 62",
    "1012099999003, 70",
    "1900199999064, 97",
    "1900199999055, 09",
  })
  void computesTheKnownControlKeys(String thirteen, String key) {
    assertThat("%02d".formatted(SyntheticNumber.key(thirteen))).isEqualTo(key);
  }

  @Test
  void hasTheGrammarOfARealNumberAndABirthplaceThatIsNone() {
    assertThat(SyntheticNumber.of(AMINA, "a case").digits())
        .matches("2" + "04" + "05" + "99999" + "\\d{3}" + "\\d{2}");
  }

  @Test
  void alwaysCarriesItsRightKeyAndAnOrderAboveZero() {
    for (int i = 0; i < 5000; i++) {
      String digits = SyntheticNumber.of(AMINA, UUID.randomUUID().toString()).digits();

      long checked = Long.parseLong(digits.substring(0, 13)) % 97;
      assertThat(checked + Long.parseLong(digits.substring(13))).isEqualTo(97);
      assertThat(digits.substring(10, 13)).isNotEqualTo("000");
    }
  }

  @Test
  void isTheSameForTheSameCase() {
    assertThat(SyntheticNumber.of(AMINA, "a case")).isEqualTo(SyntheticNumber.of(AMINA, "a case"));
  }

  @Test
  void spreadsCasesOverTheOrderNumbers() {
    assertThat(
            IntStream.range(0, 500)
                .mapToObj(i -> SyntheticNumber.of(AMINA, "case " + i))
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(300);
  }

  @Test
  void writesAManOfWhomOnlyTheYearIsKnown() {
    assertThat(SyntheticNumber.of(new Identity("M", "1990"), "a case").digits())
        .startsWith("1" + "90" + "20" + "99999");
  }

  @Test
  void writesTheMonthOfADateWithoutADay() {
    assertThat(SyntheticNumber.of(new Identity("F", "1990-11"), "a case").digits())
        .startsWith("2" + "90" + "11");
  }

  @Test
  void refusesAnIdentityItCannotRead() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Identity("X", "1990"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Identity("F", "17/05/2004"));
    assertThatNullPointerException().isThrownBy(() -> new Identity(null, "1990"));
  }
}
