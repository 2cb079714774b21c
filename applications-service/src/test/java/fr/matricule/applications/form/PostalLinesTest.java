package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.matricule.applications.form.Form.Address;
import fr.matricule.applications.form.Form.Identity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mme Mariama DIALLO|MME MARIAMA DIALLO",
        "Appt 12, Esc. B|APPT 12 ESC B",
        "12 bis, rue de l'Église|12 BIS RUE DE L EGLISE",
        "31000 Toulouse|31000 TOULOUSE",
        "M. Ali HASSAN|M ALI HASSAN",
        "chez CCAS de Lille|CHEZ CCAS DE LILLE",
        "3 rue du Bœuf à Saint-Étienne|3 RUE DU BOEUF A SAINT ETIENNE",
        "Straße Łódź Ørsted Þór|STRASSE LODZ ORSTED THOR",
        "Diyarbakır İzmir|DIYARBAKIR IZMIR",
      })
  void printsUpperCaseWithoutAccentsAndPunctuation(String line, String printed) {
    assertThat(PostalLines.printed(line)).isEqualTo(printed);
    assertThat(PostalLines.faults(line)).isEmpty();
  }

  @Test
  void refusesALongLineAndNeverCutsIt() {
    String street = "142 AVENUE DU PRESIDENT FRANKLIN DELANO ROOSEVELT";
    assertThat(PostalLines.faults(street)).containsExactly("address-line-too-long");
    assertThat(PostalLines.faults("142 AV DU PDT FRANKLIN DELANO ROOSEVELT"))
        .containsExactly("address-line-too-long");
    assertThat(PostalLines.faults("142 AV DU PDT F DELANO ROOSEVELT")).isEmpty();
    assertThat(PostalLines.printed(street)).isEqualTo(street);
  }

  @Test
  void refusesOtherScripts() {
    assertThat(PostalLines.faults("улица Ленина")).containsExactly("address-not-latin");
  }

  @Test
  void countsLinesWithoutTheBlankOnes() {
    assertThat(PostalLines.tooMany(Collections.nCopies(7, "LIGNE"), false)).isTrue();
    assertThat(PostalLines.tooMany(Collections.nCopies(7, "LIGNE"), true)).isFalse();
    assertThat(PostalLines.tooMany(List.of("A", "", " ", "B", "C", "D", "E", "F"), false))
        .isFalse();
  }

  @Test
  void composesTheBlockForTheWindow() {
    assertThat(Addressee.of(FormFixture.amina()))
        .isEqualTo(
            new Addressee(
                "MME AMINA EXEMPLE",
                List.of(
                    "MME AMINA EXEMPLE",
                    "APPT 12 ESC B",
                    "12 BIS RUE DE L EGLISE",
                    "31000 TOULOUSE")));
  }

  @Test
  void endsAForeignAddressWithTheCountry() {
    Address brussels = new Address(null, null, "Rue de la Loi 16", null, "1000", "Bruxelles", "BE");
    assertThat(Addressee.of(FormFixture.with(brussels)).lines())
        .containsExactly("MME AMINA EXEMPLE", "RUE DE LA LOI 16", "1000 BRUXELLES", "BELGIQUE");
  }

  @ParameterizedTest
  @CsvSource({
    "Exemple,Amina,MME AMINA EXEMPLE",
    "Exemple-Modele-Fictif-Test,Amina-Fatou,AMINA FATOU EXEMPLE MODELE FICTIF TEST",
    "Exemple-Modele-Fictif,Marie-Antoinette-Eugenie,M EXEMPLE MODELE FICTIF",
  })
  void letsTheCivilityAndThenTheGivenNameGiveWay(String family, String given, String expected) {
    Identity identity =
        new Identity(family, null, List.of(given), Sex.F, null, null, null, null, null);
    assertThat(Addressee.name(identity))
        .isEqualTo(expected)
        .hasSizeLessThanOrEqualTo(PostalLines.MAX_LENGTH);
  }

  @Test
  void saysLineByLineWhatIsWrong() {
    Address address = new Address("Ж", "x".repeat(39), "...", null, "3100", "T".repeat(40), "FR");
    assertThat(AddressCheck.errors(address))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactly(
            tuple("/contact/address/line2", "address-not-latin"),
            tuple("/contact/address/line3", "address-line-too-long"),
            tuple("/contact/address/line4", "blank"),
            tuple("/contact/address/postcode", "postcode"),
            tuple("/contact/address/town", "address-line-too-long"));
  }
}
