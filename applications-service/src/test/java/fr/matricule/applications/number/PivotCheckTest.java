package fr.matricule.applications.number;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.Sex;
import java.util.List;
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
    "1500599123001,99155", // a Ukrainian with the USSR's code
    "1500599141001,99109", // East Germany
    "1500599350001,99350",
  })
  void knowsThatCountriesChange(String number, String declaredCountry) {
    Identity declared = born(Sex.M, "1950-05-01", declaredCountry);
    assertThat(production.mismatches(NumberGrammarTest.number(number), declared)).isEmpty();
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
        "EXEMPLE", null, List.of("Amina"), sex, date, country, "Rabat", List.of("MA"), null);
  }
}
