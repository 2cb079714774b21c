package fr.matricule.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "amina@exemple.test,amina@exemple.test",
    "a.b+c@sub.exemple.fr,a.b+c@sub.exemple.fr",
    "o'x@exemple.museum,o'x@exemple.museum",
    "Amina@EXEMPLE.test,Amina@exemple.test",
    "amina@école.test,amina@xn--cole-9oa.test",
    "amina@пример.рф,amina@xn--e1afmkfd.xn--p1ai",
    "amina@例え.テスト,amina@xn--r8jz45g.xn--zckzah",
    "amina@xn--e1afmkfd.xn--p1ai,amina@xn--e1afmkfd.xn--p1ai",
    "!#$%&*+/=?^_`{|}~-@exemple.test,!#$%&*+/=?^_`{|}~-@exemple.test",
  })
  void writesTheAddressAsItStandsInTheEnvelope(String typed, String deliverable) {
    assertThat(EmailAddress.deliverable(typed)).contains(deliverable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "amina",
        "amina@",
        "@exemple.fr",
        "a b@exemple.fr",
        "a@b",
        "a@-b.fr",
        "a@b-.fr",
        "a@b..fr",
        "a..b@exemple.test",
        ".a@exemple.test",
        "a.@exemple.test",
        "a@@exemple.test",
        "a@b.fr\nBcc: x@y.fr",
        "a@b.fr\r",
        "\"a b\"@exemple.test",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@b.f",
        "a@b.fr.",
        "a@.b.fr",
        "amina@exem_ple.test",
        "müller@exemple.test",
        "अमीना@exemple.test",
        "amina@straße.test",
        "a,b@exemple.test",
        "a@b.fr,c@d.fr",
        "<a@b.fr>",
        "a\u0000@exemple.test",
        "\uD83D@exemple.test",
        "a@\uD83D.test"
      })
  void refusesWhatNoServerDelivers(String typed) {
    assertThat(EmailAddress.deliverable(typed)).isEmpty();
  }

  @Test
  void looksAtTheLengthBeforeAnythingElse() {
    assertThat(EmailAddress.deliverable("a".repeat(64) + "@exemple.test")).isPresent();
    assertThat(EmailAddress.deliverable("a".repeat(65) + "@exemple.test")).isEmpty();
    String longest =
        "a".repeat(64) + "@" + ("b".repeat(46) + ".").repeat(3) + "b".repeat(45) + ".fr";
    assertThat(longest).hasSize(254);
    assertThat(EmailAddress.deliverable(longest)).isPresent();
    assertThat(EmailAddress.deliverable(longest + "a")).isEmpty();
    assertThat(EmailAddress.deliverable("a@" + "aa.".repeat(100_000) + "fr")).isEmpty();
    assertThat(EmailAddress.deliverable("a@" + "é.".repeat(120) + "fr")).isEmpty();
  }
}
