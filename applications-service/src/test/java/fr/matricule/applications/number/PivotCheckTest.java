package fr.matricule.applications.number;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.form.Countries;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.Sex;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PivotCheckTest {

  private final PivotCheck production = new PivotCheck(false);
  private final PivotCheck sandbox = new PivotCheck(true);

  @Test
  void findsNothingWhenTheNumberRepeatsTheIdentity() {
    assertThat(production.mismatches(moroccan(), born(Sex.F, "2002-08-14", "99350"))).isEmpty();
  }

  @Test
  void findsEachTraitThatDiffers() {
    assertThat(production.mismatches(moroccan(), born(Sex.M, "2002-08-14", "99350")))
        .containsExactly(Pivot.SEX);
    assertThat(production.mismatches(moroccan(), born(Sex.F, "2001-08-14", "99350")))
        .containsExactly(Pivot.YEAR);
    assertThat(production.mismatches(moroccan(), born(Sex.F, "2002-09-14", "99350")))
        .containsExactly(Pivot.MONTH);
    assertThat(production.mismatches(moroccan(), born(Sex.F, "2002-08-14", "99352")))
        .containsExactly(Pivot.BIRTHPLACE);
  }

  @Test
  void comparesOnlyWhatAPartialBirthDateTells() {
    assertThat(production.mismatches(moroccan(), born(Sex.F, "2002", "99350"))).isEmpty();
    assertThat(production.mismatches(moroccan(), born(Sex.F, "2002-08", "99350"))).isEmpty();
    assertThat(production.mismatches(moroccan(), born(Sex.F, "2002-07", "99350")))
        .containsExactly(Pivot.MONTH);
  }

  @Test
  void neverComparesAPseudoMonth() {
    RegistrationNumber month20 = NumberGrammarTest.number("1012099350003");
    assertThat(production.mismatches(month20, born(Sex.M, "2001-05-17", "99350"))).isEmpty();
  }

  @Test
  void takesBirthplace99999InTheSandboxOnly() {
    RegistrationNumber trial = NumberGrammarTest.number("285079999900262");
    Identity identity = born(Sex.F, "1985-07-02", "99350");
    assertThat(sandbox.mismatches(trial, identity)).isEmpty();
    assertThat(production.mismatches(trial, identity)).containsExactly(Pivot.REALITY);
  }

  @ParameterizedTest
  @CsvSource({
    "1500591001001,99352", // Algeria had the départements 91 to 94
    "1500595001001,99350", // Morocco had 95
    "1500596001001,99351", // Tunisia had 96
    "1500575001001,99100", // France
    "1500599350001,99350",
  })
  void knowsThatCountriesChange(String number, String declaredCountry) {
    Identity declared = born(Sex.M, "1950-05-01", declaredCountry);
    assertThat(production.mismatches(NumberGrammarTest.number(number), declared)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "99123,99155", // USSR and Ukraine
    "99123,99107", // USSR and Latvia
    "99121,99119", // Yugoslavia and Croatia
    "99115,99117", // Czechoslovakia and Slovakia
    "99343,99349", // Sudan and South Sudan
    "99315,99317", // Ethiopia and Eritrea
    "99231,99262", // Indonesia and East Timor
    "99141,99109", // East Germany and Germany
    "99142,99109",
    "99202,99251", // Yemen
    "99244,99243", // Vietnam
    "99362,99309", // Zanzibar and Tanzania
    "99228,99227", // Malay States and Malaysia
    "99230,99216", // Hong Kong and China
    "99232,99139", // Macao and Portugal
    "99301,99206", // United Arab Republic
    "99213,99246", // Pakistan and Bangladesh
    "99352,99100", // French Algeria
    "99341,99100", // French West Africa
    "99320,99393", // Mozambique has two codes
    "99143,99254", // Cyprus too
  })
  void takesAStateForWhatItWasPartOfAndTheOtherWayRound(String former, String later) {
    assertThat(mismatches(former, later)).isEmpty();
    assertThat(mismatches(later, former)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "99155,99148", // Ukraine and Belarus were never one
    "99119,99118",
    "99352,99350",
    "99141,99350", // a State that is gone is no wildcard
    "99115,99123",
    "99237,99217",
    "99352,99335",
  })
  void takesNoStateForOneThatItNeverWas(String one, String other) {
    assertThat(mismatches(one, other)).containsExactly(Pivot.BIRTHPLACE);
    assertThat(mismatches(other, one)).containsExactly(Pivot.BIRTHPLACE);
  }

  @Test
  void relatesEveryCodeThatHasNoStateOfToday() {
    assertThat(Succession.relations().keySet()).allMatch(Countries::isBirthCountry);
    assertThat(Countries.withoutState())
        .isNotEmpty()
        .allSatisfy(cog -> assertThat(Succession.relations()).containsKey(cog));
    Succession.relations()
        .forEach(
            (cog, others) ->
                assertThat(others)
                    .doesNotContain(cog)
                    .allMatch(other -> Succession.relates(other, cog)));
  }

  @Test
  void takesACodeThatNobodyKnowsForAnyPlace() {
    assertThat(
            production.mismatches(
                NumberGrammarTest.number("1500599600001"), born(Sex.M, "1950-05-01", "99352")))
        .isEmpty();
  }

  private Set<Pivot> mismatches(String numbersCog, String declared) {
    RegistrationNumber number = NumberGrammarTest.number("15005" + numbersCog + "001");
    return production.mismatches(number, born(Sex.M, "1950-05-01", declared));
  }

  @Test
  void doesNotTakeAFrenchBirthplaceForAForeignOne() {
    assertThat(
            production.mismatches(
                NumberGrammarTest.number("1500575001001"), born(Sex.M, "1950-05-01", "99352")))
        .containsExactly(Pivot.BIRTHPLACE);
  }

  @Test
  void parksOnlyForTraitsThatDecide() {
    assertThat(Pivot.SEX.isDecisive()).isFalse();
    assertThat(Pivot.YEAR.isDecisive()).isTrue();
    assertThat(Pivot.BIRTHPLACE.isDecisive()).isTrue();
    assertThat(Pivot.REALITY.isDecisive()).isTrue();
  }

  @Test
  void comparesNothingThatWasNotDeclared() {
    assertThat(production.mismatches(moroccan(), born(null, null, null))).isEmpty();
  }

  private static RegistrationNumber moroccan() {
    return NumberGrammarTest.number("202089935090217");
  }

  private static Identity born(@Nullable Sex sex, @Nullable String date, @Nullable String country) {
    return new Identity(
        "EXEMPLE",
        null,
        List.of("Amina"),
        null,
        sex,
        date,
        country,
        "Rabat",
        List.of("MA"),
        null,
        null);
  }
}
