package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Bank;
import fr.matricule.applications.form.Form.Statement;
import org.junit.jupiter.api.Test;

class IndispensableTest {

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
  void wantsTheStatementSwornAndNotOnlyThere() {
    assertThat(Indispensable.missing(FormFixture.with(new Statement(false, true))))
        .containsExactly(FieldError.at("/statement/sworn", "sworn-statement"));
    assertThat(Indispensable.missing(FormFixture.with((Statement) null)))
        .containsExactly(FieldError.at("/statement/sworn", "sworn-statement"));
  }

  @Test
  void doesWithoutBankDetailsAndWithoutAStreetWhereThereIsAPostBox() {
    assertThat(Indispensable.missing(FormFixture.with((Bank) null))).isEmpty();
    Address postBox = new Address(null, null, null, "BP 12", "31000", "Toulouse", null);
    assertThat(Indispensable.missing(FormFixture.with(postBox))).isEmpty();
  }
}
