package fr.matricule.notifications;

import fr.matricule.kernel.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keepsNounsVerbsAndDoorsApart() {
    ArchitectureRules.check("fr.matricule.notifications");
  }
}
