package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.matricule.kernel.text.EmailAddress;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form takes as an address, the mailer can send to. */
class DeliverableAddressTest {

  private static final String ALPHABET = "aZ09..@@-_+'\"\\ ,;:<>()[]éпß\u0000\r\n\u200b%!";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amina@exemple.test",
        "a.b+c@mail.exemple.test",
        "o'neil_1@x-y.test",
        "amina@école.test",
        "!#$%&*+/=?^_`{|}~-@exemple.test"
      })
  void sendsToEveryAddressThatIsTaken(String address) {
    String deliverable = EmailAddress.deliverable(address).orElseThrow();
    assertThatCode(() -> new InternetAddress(deliverable, true)).doesNotThrowAnyException();
  }

  @Test
  void sendsToWhateverOfRandomTextIsTaken() {
    Random random = new Random(19591);
    int taken = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder("a");
      random
          .ints(random.nextInt(12), 0, ALPHABET.length())
          .forEach(at -> text.append(ALPHABET.charAt(at)));
      Optional<String> deliverable = EmailAddress.deliverable(text + "@b.test");
      if (deliverable.isPresent()) {
        taken++;
        assertThatCode(() -> new InternetAddress(deliverable.get(), true))
            .doesNotThrowAnyException();
      }
    }
    assertThat(taken).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amina@exemple.test\r\nBcc: all@exemple.test",
        "amina@exemple.test,bob@exemple.test",
        "a..b@exemple.test"
      })
  void takesNoneThatSmugglesAHeaderOrThatTheMailerRefuses(String address) {
    assertThat(EmailAddress.deliverable(address)).isEmpty();
  }
}
