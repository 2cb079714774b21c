package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.text.PostalLines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeTest {

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rue de la Loi 16|1000|Bruxelles|BE|RUE DE LA LOI 16|1000 BRUXELLES|BELGIQUE",
        "Hauptstraße 5|77694|Kehl|DE|HAUPTSTRASSE 5|77694 KEHL|ALLEMAGNE",
        "Rue des Jardins, lot 12||Abidjan|CI|RUE DES JARDINS LOT 12|ABIDJAN|COTE D IVOIRE",
        "1 Queen’s Road||Hong Kong|HK|1 QUEEN S ROAD|HONG KONG|HONG KONG",
        "12 High Street|JE2 3AB|Saint Helier|JE|12 HIGH STREET|JE2 3AB SAINT HELIER|JERSEY",
        "Cnr Main St||Kingstown|VC|CNR MAIN ST|KINGSTOWN|SAINT VINCENT ET LES GRENADINES",
      })
  void endsAForeignAddressWithTheCountry(
      String street,
      String postcode,
      String town,
      String country,
      String l2,
      String l3,
      String l4) {
    Form form =
        FormFixture.with(
            """
            {"contact":{"address":{"line2":null,"line4":"%s","postcode":%s,"town":"%s","country":"%s"}}}"""
                .formatted(
                    street, postcode == null ? "null" : '"' + postcode + '"', town, country));
    assertThat(Addressee.of(form).lines()).containsExactly("MME AMINA EXEMPLE", l2, l3, l4);
  }

  @ParameterizedTest
  @CsvSource({
    "Exemple,Amina,MME AMINA EXEMPLE",
    "Exemple-Modele-Fictif-Test,Amina-Fatou,AMINA FATOU EXEMPLE MODELE FICTIF TEST",
    "Exemple-Modele-Fictif,Marie-Antoinette-Eugenie,M EXEMPLE MODELE FICTIF",
    "Exemple de Modele y Fictif de la Prueba del Norte,Amina,EXEMPLE DE MODELE Y FICTIF DE LA",
    "Exempleexempleexempleexempleexempleexempleexemple,Amina,EXEMPLEEXEMPLEEXEMPLEEXEMPLEEXEMPLEEXE",
    "Əliyeva,Əli,MME ELI ELIYEVA",
    "Åkesson,Øyvind,MME OEYVIND AAKESSON",
    "Þórsdóttir,Ŋaama,MME NAAMA THORSDOTTIR",
  })
  void letsTheCivilityAndThenTheGivenNameGiveWay(String family, String given, String expected) {
    Form form =
        FormFixture.with(
            "{\"identity\":{\"birthName\":\"%s\",\"givenNames\":[\"%s\"]}}"
                .formatted(family, given));
    assertThat(Addressee.of(form).name())
        .isEqualTo(expected)
        .hasSizeLessThanOrEqualTo(PostalLines.MAX_LENGTH);
  }
}
