package fr.matricule.applications.number;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.number.NumberReading.Invalid;
import fr.matricule.applications.number.NumberReading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGrammarTest {

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvFileSource(resources = "/nir-vectors.csv", numLinesToSkip = 1)
  void readsTheVectors(String input, String expected, String failure, String note) {
    NumberReading reading = NumberGrammar.read(input);
    if (expected.equals("valid")) {
      assertThat(reading).isInstanceOf(Valid.class);
      assertThat(((Valid) reading).number().value()).isEqualTo(input);
    } else {
      assertThat(reading).isEqualTo(new Invalid(NumberFailure.valueOf(failure.replace('-', '_'))));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/nir-vectors.csv", numLinesToSkip = 1)
  void computesTheKeyOfEachValidVector(String input, String expected) {
    if (expected.equals("valid")) {
      assertThat(number(input.substring(0, 13)).value()).isEqualTo(input);
    }
  }

  @Test
  void takesBlanksAndSmallLetters() {
    assertThat(number("2 84 05 2a 321 025 52").value()).isEqualTo("284052A32102552");
  }

  @Test
  void printsInGroups() {
    assertThat(number("190019999900163").printed()).isEqualTo("1 90 01 99 999 001 63");
  }

  @ParameterizedTest
  @CsvSource({"101209999900370,true", "190019999900163,false", "299319999900449,true"})
  void warnsOfPseudoMonths(String input, boolean pseudo) {
    assertThat(warnings(input).contains(NumberWarning.PSEUDO_MONTH)).isEqualTo(pseudo);
  }

  @ParameterizedTest
  @CsvSource({
    "190019999900163,true", // 99 999 is nobody's birthplace
    "202089935090217,false", // Morocco
    "183079741100850,false", // La Réunion
    "190019790100100,true", // no overseas territory 979
  })
  void warnsOfUnknownBirthplacesWithoutRefusingThem(String input, boolean unknown) {
    assertThat(warnings(input.substring(0, 13)).contains(NumberWarning.UNKNOWN_BIRTHPLACE_CODE))
        .isEqualTo(unknown);
  }

  @Test
  void alwaysWarnsThatTheCenturyIsNotTold() {
    assertThat(warnings("190019999900163")).contains(NumberWarning.CENTURY_AMBIGUOUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "13", "19"})
  void refusesMonthsThatNoRuleKnows(String month) {
    assertThat(NumberGrammar.read("190" + month + "99999001"))
        .isEqualTo(new Invalid(NumberFailure.FORMAT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"21", "29", "43", "49"})
  void refusesMonthsThatEmployersCouldNotDeclare(String month) {
    assertThat(NumberGrammar.read("190" + month + "99999001"))
        .isEqualTo(new Invalid(NumberFailure.FORMAT_STRICT));
  }

  @Test
  void refusesAnOverseasCommuneOfZeros() {
    assertThat(NumberGrammar.read("1830797400008")).isEqualTo(new Invalid(NumberFailure.RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12345678901234", "190019999900", "１９００１９９９９９００１"})
  void refusesWhatHasNotTheLengthOrTheDigits(String input) {
    assertThat(NumberGrammar.read(input)).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1123456789A",
        "2123456789PAIE0042",
        "1732829320ABC",
        "2732829320AB123",
        "1 732829320 x9",
        "1732829320ABCDEFGHIJKLMNOPQRSTUVWXYZ1234"
      })
  void tellsAnEmployersTechnicalNumberFromAWrongLength(String input) {
    assertThat(NumberGrammar.read(input)).isEqualTo(new Invalid(NumberFailure.TYPE));
  }

  @ParameterizedTest
  @CsvSource({
    "1123456789,LENGTH", // 10 characters are none
    "1732829320ABCDEFGHIJKLMNOPQRSTUVWXYZ12345,LENGTH", // nor are 41
    "3123456789A,LENGTH",
    "12345678901234,LENGTH",
    "19OO19999900163,FORMAT", // a slip of the pen
    "284052C32102552,FORMAT",
  })
  void takesNoSlipOfThePenForATechnicalNumber(String input, NumberFailure failure) {
    assertThat(NumberGrammar.read(input)).isEqualTo(new Invalid(failure));
  }

  @Test
  void neverShowsItself() {
    assertThat(number("190019999900163").toString()).doesNotContain("19001").doesNotContain("63");
    assertThat(new Valid(number("190019999900163"), warnings("190019999900163")).toString())
        .doesNotContain("9999");
  }

  static RegistrationNumber number(String text) {
    return ((Valid) NumberGrammar.read(text)).number();
  }

  private static java.util.Set<NumberWarning> warnings(String text) {
    return ((Valid) NumberGrammar.read(text)).warnings();
  }
}
