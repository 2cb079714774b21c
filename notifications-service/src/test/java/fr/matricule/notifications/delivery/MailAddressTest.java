package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"amina@exemple.test", "a.b+c@mail.exemple.test", "o'neil_1@x-y.test"})
  void takesAnAddress(String address) {
    assertThat(MailAddress.isUsable(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amina",
        "amina@",
        "@exemple.test",
        "amina@exemple",
        "a b@exemple.test",
        "amina@exemple.test\r\nBcc: all@exemple.test",
        "amina@exemple.test,bob@exemple.test"
      })
  void refusesWhatIsNoneOrSmugglesAHeader(String address) {
    assertThat(MailAddress.isUsable(address)).isFalse();
  }
}
