package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndispensableTest {

  private static final String ABROAD =
      "{\"contact\":{\"postcodeInFrance\":\"%s\",\"address\":{\"line2\":null,\"line4\":\"Rue 1\","
          + "\"postcode\":%s,\"town\":\"Ville\",\"country\":\"%s\"}}}";

  @Test
  void findsNothingMissingInACompleteForm() {
    assertThat(Indispensable.missing(FormFixture.amina())).isEmpty();
  }

  @Test
  void namesEveryIndispensablePlaceOfAnEmptyForm() {
    assertThat(Indispensable.missing(Form.EMPTY))
        .extracting(FieldError::pointer)
        .containsExactly(
            "/identity/birthName",
            "/identity/givenNames",
            "/identity/sex",
            "/identity/birthDate",
            "/identity/birthCountry",
            "/identity/birthPlace",
            "/identity/nationalities",
            "/contact/email",
            "/contact/address/line4",
            "/contact/address/postcode",
            "/contact/address/town",
            "/situation/situation",
            "/statement/sworn");
  }

  @Test
  void wantsNothingSaidByAnEmptyListAlone() {
    assertThat(
            Indispensable.missing(
                FormFixture.with("{\"identity\":{\"givenNames\":[],\"nationalities\":[\"\"]}}")))
        .containsExactly(
            FieldError.at("/identity/givenNames", "given-names-or-none"),
            FieldError.at("/identity/nationalities", "nationality-or-none"));
  }

  @Test
  void wantsTheStatementSwornAndNotOnlyThere() {
    assertThat(Indispensable.missing(FormFixture.with("{\"statement\":{\"sworn\":false}}")))
        .containsExactly(FieldError.at("/statement/sworn", "sworn-statement"));
    assertThat(Indispensable.missing(FormFixture.with("{\"statement\":null}")))
        .containsExactly(FieldError.at("/statement/sworn", "sworn-statement"));
  }

  @Test
  void doesWithoutBankDetailsAndWithoutAStreetWhereThereIsAPostBox() {
    assertThat(Indispensable.missing(FormFixture.with("{\"bank\":null}"))).isEmpty();
    assertThat(
            Indispensable.missing(
                FormFixture.with(
                    "{\"contact\":{\"address\":{\"line4\":null,\"line5\":\"BP 12\"}}}")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CI", "AE", "HK", "QA", "IE", "BJ", "CM", "PA", "SN"})
  void wantsNoPostcodeWhereThereIsNone(String country) {
    assertThat(Indispensable.missing(FormFixture.with(ABROAD.formatted("59000", "null", country))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BE", "DE", "LU", "CH", "GB"})
  void wantsThePostcodeWithoutWhichALetterIsLost(String country) {
    assertThat(Indispensable.missing(FormFixture.with(ABROAD.formatted("59000", "null", country))))
        .containsExactly(FieldError.at("/contact/address/postcode", "required"));
  }

  @Test
  void wantsToKnowThePlaceInFranceOfWhoeverLivesAbroad() {
    Form frontierWorker = FormFixture.with(ABROAD.formatted("", "\"7700\"", "BE"));
    assertThat(Indispensable.missing(frontierWorker))
        .containsExactly(FieldError.at("/contact/postcodeInFrance", "postcode-in-france"));
    Form known = FormFixture.with(ABROAD.formatted("59200", "\"7700\"", "BE"));
    assertThat(Indispensable.missing(known)).isEmpty();
    assertThat(Facts.declared(known).department()).isEqualTo("59");
  }

  @Test
  void letsAPensionerAbroadFileWithoutAPlaceInFrance() {
    Form pensioner =
        FormFixture.with(
            "{\"situation\":{\"situation\":\"PENSIONER\"},\"contact\":{\"address\":"
                + "{\"postcode\":\"1000\",\"town\":\"Lisboa\",\"country\":\"PT\"}}}");
    assertThat(Indispensable.missing(pensioner)).isEmpty();
  }

  @Test
  void takesAnOverseasAddressForAFrenchOne() {
    Form reunion =
        FormFixture.with(
            "{\"contact\":{\"address\":{\"postcode\":\"97400\",\"town\":\"Saint-Denis\",\"country\":\"RE\"}}}");
    assertThat(Indispensable.missing(reunion)).isEmpty();
    assertThat(Facts.declared(reunion).department()).isEqualTo("974");
    assertThat(Addressee.of(reunion).lines()).last().isEqualTo("97400 SAINT DENIS");
  }
}
