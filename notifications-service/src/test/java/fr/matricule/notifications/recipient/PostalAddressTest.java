package fr.matricule.notifications.recipient;

import static fr.matricule.notifications.recipient.PostalAddress.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.notifications.recipient.PostalAddress.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostalAddressTest {

  private static final String WIDEST = "12 BIS RUE DE L EGLISE SPECIMEN DU MOD";

  @Test
  void takesSixLinesOfThirtyEightCharacters() {
    assertThat(WIDEST).hasSize(38);
    assertThat(
            PostalAddress.faults(
                List.of(
                    "Madame Éva EXEMPLE-SPECIMEN",
                    "Appt. 12 (Esc. B)",
                    "RESIDENCE",
                    WIDEST,
                    "BP 90001",
                    "31000 TOULOUSE CEDEX 9")))
        .isEmpty();
  }

  @Test
  void namesEachLineThatBreaksTheNorm() {
    assertThat(
            PostalAddress.faults(
                List.of("MADAME EXEMPLE", "", WIDEST + "X", "12, RUE DU MODELE", "310 Toulouse")))
        .containsExactly(
            new Fault(2, BLANK),
            new Fault(3, TOO_LONG),
            new Fault(4, PUNCTUATION),
            new Fault(5, NOT_UPPER_CASE),
            new Fault(5, NO_TOWN));
  }

  @Test
  void endsWithTheCountryAbroad() {
    assertThat(PostalAddress.faults(List.of("A", "B", "C", "D", "E", "1000 BRUXELLES", "BELGIQUE")))
        .isEmpty();
  }

  @Test
  void cutsNothingToMakeItFit() {
    assertThatThrownBy(
            () -> new PostalAddress(List.of("MADAME EXEMPLE", WIDEST + "X", "31000 TOULOUSE")))
        .isInstanceOf(PostalAddress.Unpostable.class);
  }

  @Test
  void refusesWhatTheFontCannotPrint() {
    assertThat(PostalAddress.faults(List.of("أمينة", "1 RUE DU MODELE", "31000 TOULOUSE")))
        .containsExactly(new Fault(1, UNPRINTABLE));
  }

  @Test
  void refusesTooFewAndTooManyLines() {
    assertThat(PostalAddress.faults(List.of())).containsExactly(new Fault(0, TOO_FEW_LINES));
    assertThat(PostalAddress.faults(List.of("A", "B", "C", "D", "E", "F", "31000 TOULOUSE")))
        .containsExactly(new Fault(7, TOO_MANY_LINES));
    assertThat(PostalAddress.faults(List.of("A", "B", "C", "D", "E", "F", "G", "BELGIQUE")))
        .containsExactly(new Fault(8, TOO_MANY_LINES));
  }

  @Test
  void tellsLogsNothingButRules() {
    assertThatThrownBy(() -> new PostalAddress(List.of("MADAME SECRET", "Ici")))
        .hasMessageNotContaining("SECRET")
        .hasMessageNotContaining("Ici");
  }
}
