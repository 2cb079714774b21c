package fr.matricule.notifications.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeTest {

  @Test
  void doesNotSayItsNameTwice() {
    Office office =
        new Office(
            "211",
            "CPAM de la Côte-d'Or",
            List.of("CPAM DE LA COTE D OR", "SERVICE IMMATRICULATION", "21000 DIJON"),
            null,
            null);
    assertThat(office.place()).containsExactly("SERVICE IMMATRICULATION", "21000 DIJON");
    assertThat(office.address()).isEqualTo("SERVICE IMMATRICULATION, 21000 DIJON");
  }
}
