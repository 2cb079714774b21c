package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCheckTest {

  @Test
  void takesEverythingBlankForAbsent() {
    Form form =
        FormFixture.with(
            """
            {"identity":{"usageName":"","birthPlace":" \\u00a0","givenNames":["Amina",""," "],"nationalities":["MA",""]},
             "contact":{"mobile":"","postcodeInFrance":" ","address":{"line3":"\\u200b","country":""}},
             "bank":{"iban":"","holder":"\\u3000"}}""");
    assertThat(form.identity().usageName()).isNull();
    assertThat(form.identity().birthPlace()).isNull();
    assertThat(form.identity().givenNames()).containsExactly("Amina");
    assertThat(form.identity().nationalities()).containsExactly("MA");
    assertThat(form.contact().mobile()).isNull();
    assertThat(form.contact().postcodeInFrance()).isNull();
    assertThat(form.contact().address().line3()).isNull();
    assertThat(form.contact().address().country()).isNull();
    assertThat(form.bank()).hasAllNullFieldsOrProperties();
    assertThat(errors(form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "+33\u00a06 12 34 56 78,+33612345678",
    "+33 (0)6 12 34 56 78,+33612345678",
    "06.12.34.56.78,+33612345678",
    "06-12-34-56-78,+33612345678",
    "0033 6 12 34 56 78,+33612345678",
    "tel:+33612345678,+33612345678",
    "+33\u202F6\u201112\u201134\u201156\u201178,+33612345678",
    "\u202A+33612345678\u202C,+33612345678",
    "0692 12 34 56,+262692123456",
    "+212 6 12 34 56 78,+212612345678",
    "00221 77 123 45 67,+221771234567",
    "+٣٣٦١٢٣٤٥٦٧٨,+33612345678",
  })
  void keepsOneTelephoneNumberHoweverItIsTyped(String typed, String kept) {
    Form form = FormFixture.withText("/contact/mobile", typed);
    assertThat(form.contact().mobile()).isEqualTo(kept);
    assertThat(errors(form)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "hello",
        "+33 6 12",
        "1800MICROSOFT",
        "06 12 34 56 78 ext 5",
        "+999 123456",
        "06 12 34 56 78 / 06 12 34 56 79"
      })
  void refusesWhatNobodyCanDial(String typed) {
    assertThat(errors(FormFixture.withText("/contact/mobile", typed)))
        .containsExactly(FieldError.at("/contact/mobile", "phone"));
  }

  @ParameterizedTest
  @CsvSource({
    "FR7630006000011234567890189,FR7630006000011234567890189",
    "FR76 3000 6000 0112 3456 7890 189,FR7630006000011234567890189",
    "fr76 3000 6000 0112 3456 7890 189,FR7630006000011234567890189",
    "IBAN FR76 3000 6000 0112 3456 7890 189,FR7630006000011234567890189",
    "iban: fr76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189,FR7630006000011234567890189",
    "FR76-3000-6000-0112-3456-7890-189,FR7630006000011234567890189",
    "DE89370400440532013000,DE89370400440532013000",
    "MA64011519000001205000534921,MA64011519000001205000534921",
  })
  void keepsOneIbanHoweverItIsTyped(String typed, String kept) {
    Form form = FormFixture.withText("/bank/iban", typed);
    assertThat(form.bank().iban()).isEqualTo(kept);
    assertThat(errors(form)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FR7630006000011234567890188", "FR76", "ZZ7630006000011234567890189", "hello"})
  void refusesWrongIbans(String iban) {
    assertThat(errors(FormFixture.withText("/bank/iban", iban)))
        .containsExactly(FieldError.at("/bank/iban", "iban"));
  }

  @Test
  void keepsAnEmailAddressWithoutBlanksAroundIt() {
    Form form = FormFixture.withText("/contact/email", "\u00a0amina@exemple.test\u200b ");
    assertThat(form.contact().email()).isEqualTo("amina@exemple.test");
    assertThat(errors(form)).isEmpty();
    assertThat(errors(FormFixture.withText("/contact/email", "a..b@exemple.test")))
        .containsExactly(FieldError.at("/contact/email", "email"));
  }

  @ParameterizedTest
  @CsvSource({"31 000,31000", "F-31000,31000", "FR-31000,31000", "３１０００,31000", "' 31000 ',31000"})
  void keepsOnePostcodeHoweverItIsTyped(String typed, String kept) {
    Form form = FormFixture.withText("/contact/address/postcode", typed);
    assertThat(form.contact().address().postcode()).isEqualTo(kept);
    assertThat(errors(form)).isEmpty();
  }

  @Test
  void saysLineByLineWhatIsWrong() {
    Form form =
        FormFixture.with(
            """
            {"contact":{"address":{"line2":"Ж","line3":"%s","line4":"...","line5":"12 rue\\u0000","postcode":"3100",
               "town":"%s","country":"ZZ"}}}"""
                .formatted("x".repeat(39), "T".repeat(40)));
    assertThat(errors(form))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(
            tuple("/contact/address/line2", "address-not-latin"),
            tuple("/contact/address/line3", "address-line-too-long"),
            tuple("/contact/address/line4", "blank"),
            tuple("/contact/address/line5", "address-not-latin"),
            tuple("/contact/address/town", "address-line-too-long"),
            tuple("/contact/address/country", "nationality"));
    assertThat(errors(FormFixture.withText("/contact/address/postcode", "3100")))
        .containsExactly(FieldError.at("/contact/address/postcode", "postcode"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SANS DOMICILE FIXE",
        "Sans domicile",
        "sdf",
        "S.D.F.",
        "sans adresse",
        "Sans abri",
        "Je suis sans logement",
        "no fixed abode",
        "No permanent address",
        "Homeless",
        "sin domicilio fijo",
        "senza fissa dimora",
        "Obdachlos",
        "dort à la rue",
        "pas d'adresse"
      })
  void asksAPersonWithoutAHomeForADomiciliation(String line) {
    assertThat(errors(FormFixture.withText("/contact/address/line4", line)))
        .containsExactly(FieldError.at("/contact/address/line4", "domiciliation"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 rue du Sans-Souci",
        "CCAS, 1 place de la Rue",
        "3 rue des SDF réunis",
        "1 rue de l'Abri",
        "Association Le Toit",
        "Impasse sans issue",
        "n° 5 & 7, rue Élisée-Reclus (cour)"
      })
  void knowsAStreetWhenItSeesOne(String line) {
    assertThat(errors(FormFixture.withText("/contact/address/line4", line))).isEmpty();
  }

  private static List<FieldError> errors(Form form) {
    return WellFormed.errors(form, LocalDate.of(2026, 9, 7));
  }
}
