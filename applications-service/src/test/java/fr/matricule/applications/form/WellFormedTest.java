package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.matricule.applications.form.Form.Bank;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.Form.Parent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

  @Test
  void acceptsACompleteFormAndAnEmptyOne() {
    assertThat(errors(FormFixture.amina())).isEmpty();
    assertThat(errors(Form.EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2004-05-17", "2004-05", "2004", "2026-09-07", "2026-09", "2026", "1904"})
  void acceptsPartialBirthDates(String date) {
    assertThat(errors(FormFixture.with(FormFixture.identity(date)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-08,birth-date-in-future",
    "2026-10,birth-date-in-future",
    "2027,birth-date-in-future",
    "1890-01-01,birth-date-too-old",
    "2004-02-30,partial-date",
    "2004-13,partial-date",
    "17/05/2004,partial-date",
    "0000,partial-date",
    "20040517,partial-date",
  })
  void refusesBirthDatesThatCannotBe(String date, String code) {
    assertThat(errors(FormFixture.with(FormFixture.identity(date))))
        .containsExactly(FieldError.at("/identity/birthDate", code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EXEMPLE", "d'Exemple-Modèle", "O’Exemple", "Nguyễn", "Žižková", "Sœur", "J. R."})
  void acceptsNamesInLatinLetters(String name) {
    assertThat(errors(FormFixture.with(named(name)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Иванов", "محمد", "X12", "<b>", "", " Exemple", "陈"})
  void refusesNamesThatArePrintedNowhereInAPassport(String name) {
    assertThat(errors(FormFixture.with(named(name))))
        .contains(FieldError.at("/identity/birthName", "name"));
  }

  @Test
  void refusesANameThatFitsNoEnvelope() {
    assertThat(errors(FormFixture.with(named("Exemple-".repeat(6)))))
        .containsExactly(FieldError.at("/identity/birthName", "name-too-long", 38));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "MA", "350", "00000"})
  void refusesBirthCountriesThatInseeDoesNotKnow(String cog) {
    Identity amina = FormFixture.identity("2004");
    Identity born =
        new Identity(
            amina.birthName(), null, amina.givenNames(), amina.sex(), null, cog, null, null, null);
    assertThat(errors(FormFixture.with(born)))
        .containsExactly(FieldError.at("/identity/birthCountry", "birth-country"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99350", "99115", "99100", "99425"})
  void acceptsBirthCountriesThatAreGone(String cog) {
    assertThat(Countries.isBirthCountry(cog)).isTrue();
  }

  @Test
  void namesThePlaceInAList() {
    Identity amina = FormFixture.identity("2004");
    Identity odd =
        new Identity(
            amina.birthName(),
            null,
            Arrays.asList("Amina", null, "4"),
            amina.sex(),
            null,
            null,
            null,
            List.of("MA", "XX", "MA"),
            List.of(new Parent(null, "4", null)));
    assertThat(errors(FormFixture.with(odd)))
        .containsExactlyInAnyOrder(
            FieldError.at("/identity/givenNames/1", "required"),
            FieldError.at("/identity/givenNames/2", "name"),
            FieldError.at("/identity/nationalities/1", "nationality"),
            FieldError.at("/identity/nationalities", "repeated"),
            FieldError.at("/identity/parents/0/birthName", "name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"amina@exemple.test", "a.b+c@sub.exemple.fr", "o'x@exemple.museum"})
  void acceptsEmailAddresses(String email) {
    assertThat(errors(FormFixture.with(FormFixture.contact(email, null)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amina",
        "amina@",
        "@exemple.fr",
        "a b@exemple.fr",
        "a@b",
        "a@-b.fr",
        "a@b..fr",
        "a@b.fr\nBcc: x@y.fr"
      })
  void refusesWhatIsNoEmailAddress(String email) {
    assertThat(errors(FormFixture.with(FormFixture.contact(email, null))))
        .containsExactly(FieldError.at("/contact/email", "email"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FR7630006000011234567890189",
        "FR76 3000 6000 0112 3456 7890 189",
        "DE89370400440532013000",
        "MA64011519000001205000534921"
      })
  void acceptsIbansWithAndWithoutBlanksFrenchOrNot(String iban) {
    assertThat(errors(FormFixture.with(new Bank(iban, null)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FR7630006000011234567890188", "FR76", "ZZ7630006000011234567890189", "", "hello"})
  void refusesWrongIbans(String iban) {
    assertThat(errors(FormFixture.with(new Bank(iban, null))))
        .containsExactly(FieldError.at("/bank/iban", "iban"));
  }

  @Test
  void refusesPeriodsThatEndBeforeTheyStart() {
    Situation upsideDown =
        new Situation(
            Situation.Kind.STUDENT,
            null,
            null,
            new Situation.Stay(null, TODAY, TODAY.minusDays(1), null, null),
            new Situation.Activity(TODAY, TODAY.minusDays(1), null, null),
            new Situation.Studies(TODAY, TODAY.minusDays(1), null, null, null),
            null,
            new Situation.Cover(null, "ZZ", null),
            new Situation.Family(null, null, 0),
            new Situation.Resources(-1, null, null),
            null);
    assertThat(errors(FormFixture.with(upsideDown)))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("/situation/stay/validUntil", "ends-before-it-starts"),
            tuple("/situation/activity/endDate", "ends-before-it-starts"),
            tuple("/situation/studies/endDate", "ends-before-it-starts"),
            tuple("/situation/cover/country", "nationality"),
            tuple("/situation/family/householdSize", "at-least"),
            tuple("/situation/resources/monthlyEuros", "at-least"));
  }

  private static Identity named(@Nullable String name) {
    return new Identity(name, null, null, Sex.F, null, null, null, null, null);
  }

  private static List<FieldError> errors(Form form) {
    return WellFormed.errors(form, TODAY);
  }
}
