package fr.matricule.kernel;

import fr.matricule.kernel.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class RoomsTest {

  @Test
  void knowEachOtherOneWay() {
    ArchitectureRules.checkRooms("fr.matricule.kernel");
  }
}
