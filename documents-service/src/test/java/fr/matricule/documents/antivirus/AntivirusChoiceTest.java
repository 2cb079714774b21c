package fr.matricule.documents.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AntivirusChoiceTest {

  private final AntivirusChoice choice = new AntivirusChoice();

  @Test
  void asksClamdWhereverThereIsOne() {
    assertThat(choice.antivirus(Optional.of("clamav:3310"), false)).isInstanceOf(Clamd.class);
    assertThat(choice.antivirus(Optional.of("clamav:3310"), true)).isInstanceOf(Clamd.class);
  }

  @Test
  void makesDoWithTheTestFileInTheSandboxOnly() {
    assertThat(choice.antivirus(Optional.empty(), true)).isInstanceOf(EicarRecogniser.class);
    assertThatIllegalStateException()
        .isThrownBy(() -> choice.antivirus(Optional.empty(), false))
        .withMessageContaining("clamd.address");
  }
}
