package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.form.Form.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

  @ParameterizedTest
  @ValueSource(strings = {"2004-05-17", "2004-05", "2004", "2026-09-07", "2026-09", "2026", "1904"})
  void acceptsPartialBirthDates(String date) {
    assertThat(errors(FormFixture.withText("/identity/birthDate", date))).isEmpty();
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
    "2004-05-17T00:00:00,partial-date",
    "-5000-01-01,partial-date",
    "2004-5-17,partial-date",
  })
  void refusesBirthDatesThatCannotBe(String date, String code) {
    assertThat(errors(FormFixture.withText("/identity/birthDate", date)))
        .containsExactly(FieldError.at("/identity/birthDate", code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXEMPLE",
        "d'Exemple-Modèle",
        "O’Exemple",
        "Nguyễn",
        "Žižková",
        "Sœur",
        "J. R.",
        "'t Hart",
        "Siva A/L Raman",
        "Gal·la",
        "Əliyev",
        "Ɔforiwaa",
        "Mª José",
        "'s-Gravesande",
        "Ꞌenua"
      })
  void acceptsNamesInLatinLetters(String name) {
    assertThat(errors(FormFixture.withText("/identity/birthName", name))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Иванов,И (U+0418)",
    "محمد,م (U+0645)",
    "X12,1 (U+0031)",
    "<b>,< (U+003C)",
    "陈,陈 (U+9648)",
    "Αθηνά,Α (U+0391)",
    "Ivаnov,а (U+0430)",
    "D\u0000IALLO,U+0000",
    "D\uD83DIALLO,U+D83D",
    "Amina😀,😀 (U+1F600)",
    "-,-",
  })
  void namesTheCharacterThatNoPassportPrintsInAName(String name, String stranger) {
    assertThat(errors(FormFixture.withText("/identity/birthName", name)))
        .containsExactly(FieldError.at("/identity/birthName", "name", stranger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Oʻgʻli|O'g'li",
        "Okuʼu|Oku'u",
        "N´Diaye|N'Diaye",
        "N`Diaye|N'Diaye",
        "N′Diaye|N'Diaye",
        "N＇Diaye|N'Diaye",
        "ʿAbd al‑Rahman|'Abd al-Rahman",
        "DIALLO–BA|DIALLO-BA",
        "DI\u00ADALLO|DIALLO",
        "\u200FDIALLO\u200D|DIALLO",
        "\u00A0DI \u00A0 ALLO\u2009|DI ALLO",
        "E\u0301XEMPLE|ÉXEMPLE",
      })
  void keepsOneNameHoweverItIsTyped(String typed, String kept) {
    Form form = FormFixture.withText("/identity/birthName", typed);
    assertThat(form.identity().birthName()).isEqualTo(kept);
    assertThat(errors(form)).isEmpty();
  }

  @Test
  void takesTheNamesOfTheCertificateHoweverLongAndMany() {
    String many = "\"Jean\",".repeat(39) + "\"Jean\"";
    Form form =
        FormFixture.with(
            "{\"identity\":{\"birthName\":\"%s\",\"usageName\":\"%s\",\"givenNames\":[%s]}}"
                .formatted("Exemple".repeat(6), "Ex-Modele ".repeat(12), many));
    assertThat(errors(form)).isEmpty();
    assertThat(errors(FormFixture.withText("/identity/birthName", "E".repeat(201))))
        .containsExactly(FieldError.at("/identity/birthName", "too-long", 200));
  }

  @Test
  void takesAPersonWithOneNameOnly() {
    Form suharto =
        FormFixture.with(
            "{\"identity\":{\"birthName\":\"Suharto\",\"givenNames\":null,\"noGivenName\":true,\"sex\":\"M\"}}");
    assertThat(errors(suharto)).isEmpty();
    assertThat(Indispensable.missing(suharto)).isEmpty();
    assertThat(Addressee.of(suharto).name()).isEqualTo("M SUHARTO");
    assertThat(errors(FormFixture.with("{\"identity\":{\"noGivenName\":true}}")))
        .containsExactly(FieldError.at("/identity/givenNames", "contradicts-no-given-name"));
  }

  @Test
  void takesAPersonWithoutNationality() {
    Form stateless =
        FormFixture.with("{\"identity\":{\"nationalities\":[],\"noNationality\":true}}");
    assertThat(errors(stateless)).isEmpty();
    assertThat(Indispensable.missing(stateless)).isEmpty();
    assertThat(Facts.declared(stateless).nationalities()).isEmpty();
    assertThat(errors(FormFixture.with("{\"identity\":{\"noNationality\":true}}")))
        .containsExactly(FieldError.at("/identity/nationalities", "contradicts-no-nationality"));
  }

  @ParameterizedTest
  @CsvSource({
    "RE,FR", "PF,FR", "re,FR", "PR,US", "BM,GB", "JE,GB", "CW,NL", "GL,DK", "AX,FI", "HK,CN",
    "SJ,NO", "NF,AU", "TK,NZ"
  })
  void readsATerritoryAsTheStateWhoseNationalityItsPeopleHave(String territory, String state) {
    assertThat(national(territory).nationalities()).containsExactly(state);
  }

  @Test
  void countsAStateOnceUnderItsTwoNames() {
    Form form = FormFixture.with("{\"identity\":{\"nationalities\":[\"RE\",\"FR\",\"MA\"]}}");
    assertThat(form.identity().nationalities()).containsExactly("FR", "MA");
    assertThat(errors(form)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AQ", "EH"})
  void namesThePlaceThatGivesNoNationality(String code) {
    assertThat(
            errors(FormFixture.with("{\"identity\":{\"nationalities\":[\"%s\"]}}".formatted(code))))
        .containsExactly(FieldError.at("/identity/nationalities/0", "no-nationality-there", code));
  }

  @Test
  void hasAnOpinionOnEveryCodeOfIso() {
    for (String code : Locale.getISOCountries()) {
      List<String> kept = national(code).nationalities();
      boolean isState = kept.equals(List.of(code));
      assertThat(
              isState && Countries.cogOf(code).isEmpty() && !Territories.givesNoNationality(code))
          .as("%s is no territory, and no State that Insee knows", code)
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "MA", "350", "00000"})
  void refusesBirthCountriesThatInseeDoesNotKnow(String cog) {
    assertThat(errors(FormFixture.withText("/identity/birthCountry", cog)))
        .containsExactly(FieldError.at("/identity/birthCountry", "birth-country"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99350", "99115", "99100", "99425"})
  void acceptsBirthCountriesThatAreGone(String cog) {
    assertThat(Countries.isBirthCountry(cog)).isTrue();
  }

  @Test
  void namesThePlaceInAList() {
    Form odd =
        FormFixture.with(
            """
            {"identity":{"givenNames":["Amina",null,"4"],"nationalities":["MA","XX","MA"],
               "parents":[{"birthName":"4"}]}}""");
    assertThat(errors(odd))
        .containsExactlyInAnyOrder(
            FieldError.at("/identity/givenNames/1", "required"),
            FieldError.at("/identity/givenNames/2", "name", "4 (U+0034)"),
            FieldError.at("/identity/nationalities/1", "nationality"),
            FieldError.at("/identity/nationalities", "repeated"),
            FieldError.at("/identity/parents/0/birthName", "name", "4 (U+0034)"));
  }

  private static Identity national(String code) {
    return FormFixture.with("{\"identity\":{\"nationalities\":[\"%s\"]}}".formatted(code))
        .identity();
  }

  private static List<FieldError> errors(Form form) {
    return WellFormed.errors(form, TODAY);
  }
}
