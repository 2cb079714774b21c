package fr.matricule.notifications.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.message.Channel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TinkSealTest {

  private static final NotificationId ID = NotificationId.of("event-1", Channel.POST);
  private static final byte[] PAPER = "1 90 01 99 999 001 63".getBytes(StandardCharsets.UTF_8);

  private final TinkSeal seal = new TinkSeal(Optional.empty(), true);

  @Test
  void opensWhatItClosedAndShowsNothingMeanwhile() {
    byte[] sealed = seal.close(ID, PAPER);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("99 999");
    assertThat(seal.open(ID, sealed)).isEqualTo(PAPER);
  }

  @Test
  void opensNothingThatBelongsToAnotherLetter() {
    byte[] sealed = seal.close(ID, PAPER);
    NotificationId other = NotificationId.of("event-2", Channel.POST);
    assertThatThrownBy(() -> seal.open(other, sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void opensNothingThatWasTouched() {
    byte[] sealed = seal.close(ID, PAPER);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> seal.open(ID, sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotStartWithoutAKeyOutsideTheSandbox() {
    assertThatThrownBy(() -> new TinkSeal(Optional.empty(), false))
        .hasMessageContaining("matricule.notifications.keyset");
  }
}
