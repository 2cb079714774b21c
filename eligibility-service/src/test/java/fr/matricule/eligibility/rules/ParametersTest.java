package fr.matricule.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private static final Parameters GOOD = RuleBookFiles.parameters("rulebook/parameters.yaml");

  @Test
  void refusesADayWithoutAValue() {
    assertFaulty(
        List.of(period("2016-01-01", "2017-12-31", 3), period("2018-04-01", null, 3)),
        "The parameter residence.stable-months has no value from 2018-01-01 to 2018-03-31.");
  }

  @Test
  void refusesADayWithTwoValues() {
    assertFaulty(
        List.of(period("2016-01-01", "2017-12-31", 3), period("2017-06-01", null, 4)),
        "The parameter residence.stable-months has two values on 2017-06-01.");
  }

  @Test
  void refusesAValueAfterOneThatNeverEnds() {
    assertFaulty(
        List.of(period("2016-01-01", null, 3), period("2018-01-01", null, 4)),
        "The parameter residence.stable-months has two values on 2018-01-01.");
  }

  @Test
  void refusesAValueThatEnds() {
    assertFaulty(
        List.of(period("2016-01-01", "2025-12-31", 3)),
        "The parameter residence.stable-months has no value from 2026-01-01 on.");
  }

  @Test
  void refusesAValueThatBeginsTooLate() {
    assertFaulty(
        List.of(period("2017-01-01", null, 3)),
        "The parameter residence.stable-months has no value from 2016-01-01 to 2016-12-31.");
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    assertFaulty(
        List.of(period("2016-01-01", "2015-12-31", 3), period("2016-01-01", null, 3)),
        "The parameter residence.stable-months has a period that ends before it begins, on 2016-01-01.");
  }

  @Test
  void refusesAValueOfTheWrongForm() {
    assertFaulty(
        List.of(period("2016-01-01", null, "three")),
        "The parameter residence.stable-months has a faulty value from 2016-01-01: a whole number is expected, not three.");
  }

  @Test
  void refusesAValueWithoutReference() {
    assertFaulty(
        List.of(new Period(LocalDate.of(2016, 1, 1), null, 3, " ", false)),
        "The parameter residence.stable-months has no legal reference from 2016-01-01.");
  }

  @Test
  void refusesAParameterThatIsMissing() {
    Map<String, List<Period>> all = all();
    all.remove("age.majority");
    assertThatThrownBy(() -> new Parameters(all))
        .isInstanceOf(FaultyRuleBook.class)
        .hasMessage("The parameter age.majority has no value.");
  }

  @Test
  void refusesAParameterThatNoRuleKnows() {
    Map<String, List<Period>> all = all();
    all.put("age.of-reason", List.of(period("2016-01-01", null, 7)));
    assertThatThrownBy(() -> new Parameters(all))
        .hasMessage("No rule knows the parameter age.of-reason.");
  }

  @Test
  void refusesACountryThatDoesNotExist() {
    Map<String, List<Period>> all = all();
    all.put("countries.translation-free", List.of(period("2016-01-01", null, List.of("FR", "ZZ"))));
    assertThatThrownBy(() -> new Parameters(all)).hasMessageContaining("ZZ is no country code");
  }

  @Test
  void refusesATitleThatDoesNotExist() {
    Map<String, List<Period>> all = all();
    all.put("stay.accepted-titles", List.of(period("2016-01-01", null, List.of("BLUE_CARD"))));
    assertThatThrownBy(() -> new Parameters(all))
        .hasMessageContaining("BLUE_CARD is no PermitTitle");
  }

  @Test
  void knowsTheStudentAgeLimitOf2017AndThatThereIsNoneNow() {
    assertThat(GOOD.on(LocalDate.of(2018, 8, 31)).get(Parameter.STUDENT_AGE_LIMIT)).contains(28);
    assertThat(GOOD.on(LocalDate.of(2018, 9, 1)).get(Parameter.STUDENT_AGE_LIMIT))
        .isEqualTo(Optional.empty());
  }

  @Test
  void readsEveryFormAsItIsWritten() {
    Values values = GOOD.on(LocalDate.of(2026, 9, 7));
    assertThat(values.get(Parameter.FREE_MOVEMENT)).hasSize(31).contains("DE", "CH", "NO");
    assertThat(values.get(Parameter.BILATERAL_MONTHS)).hasSize(16).containsEntry("CM", 6);
    assertThat(values.get(Parameter.OTHER_BODIES))
        .hasSize(6)
        .containsEntry("976", Redirect.CSSM)
        .containsEntry("988", Redirect.OTHER_CPAM);
    assertThat(values.get(Parameter.EXEMPT_LINKS))
        .containsExactlyInAnyOrder(
            FamilyLink.SPOUSE, FamilyLink.PACS, FamilyLink.PARTNER, FamilyLink.CHILD);
    assertThat(values.get(Parameter.MAJORITY)).isEqualTo(18);
  }

  @Test
  void scalesAnAmountWithTheHousehold() {
    Scale ceiling = GOOD.on(LocalDate.of(2026, 1, 1)).get(Parameter.AME);
    assertThat(List.of(1, 2, 3, 4, 5).stream().map(ceiling::forHousehold))
        .containsExactly(1_033_900L, 1_550_850L, 1_861_020L, 2_171_190L, 2_584_750L);
  }

  @Test
  void namesAnEditionByTheDayOnWhichSomethingChanged() {
    RuleBook book = new RuleBook(GOOD);
    assertThat(book.on(LocalDate.of(2026, 9, 7)).orElseThrow().version())
        .isEqualTo("2025-04-01.r4");
    assertThat(book.on(LocalDate.of(2018, 9, 1)).orElseThrow().version())
        .isEqualTo("2018-09-01.r4");
    assertThat(book.on(LocalDate.of(2015, 12, 31))).isEmpty();
  }

  @Test
  void aRuleThatBeginsOrEndsBeginsAnEditionToo() {
    RuleBook book = new RuleBook(GOOD);
    for (LocalDate day : List.of(LocalDate.of(2022, 3, 4), LocalDate.of(2020, 11, 21))) {
      assertThat(book.on(day).orElseThrow().from()).isEqualTo(day);
      assertThat(book.on(day.minusDays(1)).orElseThrow().from()).isBefore(day.minusDays(1));
    }
  }

  private static void assertFaulty(List<Period> periods, String sentence) {
    Map<String, List<Period>> all = all();
    all.put("residence.stable-months", periods);
    assertThatThrownBy(() -> new Parameters(all))
        .isInstanceOf(FaultyRuleBook.class)
        .hasMessage(sentence);
  }

  private static Map<String, List<Period>> all() {
    Map<String, List<Period>> all = new HashMap<>();
    Parameter.all().forEach(parameter -> all.put(parameter.name(), GOOD.history(parameter)));
    return all;
  }

  private static Period period(String from, String until, Object value) {
    return new Period(
        LocalDate.parse(from), until == null ? null : LocalDate.parse(until), value, "text", false);
  }
}
