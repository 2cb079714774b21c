package fr.matricule.applications.text;

import static org.assertj.core.api.Assertions.assertThat;

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
        "Straße Łódź Ørsted Þór|STRASSE LODZ OERSTED THOR",
        "Diyarbakır İzmir|DIYARBAKIR IZMIR",
        "n° 5 & 7|N 5 7",
      })
  void printsUpperCaseWithoutAccentsAndPunctuation(String line, String printed) {
    assertThat(PostalLines.printed(line)).isEqualTo(printed);
    assertThat(PostalLines.fits(line)).isTrue();
  }

  @Test
  void neverCutsALineOfAnAddress() {
    String street = "142 AVENUE DU PRESIDENT FRANKLIN DELANO ROOSEVELT";
    assertThat(PostalLines.fits(street)).isFalse();
    assertThat(PostalLines.fits("142 AV DU PDT F DELANO ROOSEVELT")).isTrue();
    assertThat(PostalLines.printed(street)).isEqualTo(street);
  }

  @Test
  void shortensANameByWholeWords() {
    assertThat(PostalLines.shortened("Exemple")).isEqualTo("EXEMPLE");
    assertThat(PostalLines.shortened("A".repeat(38))).hasSize(38);
    assertThat(PostalLines.shortened("A".repeat(38) + " B")).isEqualTo("A".repeat(38));
    assertThat(PostalLines.shortened("AB ".repeat(20))).hasSize(38).endsWith("AB");
    assertThat(PostalLines.shortened("A".repeat(60))).hasSize(38);
  }
}
