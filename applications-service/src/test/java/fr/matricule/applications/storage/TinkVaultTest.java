package fr.matricule.applications.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.applications.number.NumberGrammar;
import fr.matricule.applications.number.NumberKind;
import fr.matricule.applications.number.NumberReading;
import fr.matricule.applications.number.RegistrationNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TinkVaultTest {

  private static final UUID CASE = UUID.randomUUID();

  private final TinkVault vault =
      new TinkVault(resource("vault-keyset.json"), resource("fingerprint.txt").strip());

  @Test
  void opensWhatItSealed() {
    byte[] sealed = vault.seal(number("190019999900163"), CASE, NumberKind.NIA);
    assertThat(vault.open(sealed, CASE, NumberKind.NIA)).isEqualTo(number("190019999900163"));
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("19001");
  }

  @Test
  void sealsTheSameNumberDifferentlyEachTime() {
    assertThat(vault.seal(number("190019999900163"), CASE, NumberKind.NIA))
        .isNotEqualTo(vault.seal(number("190019999900163"), CASE, NumberKind.NIA));
  }

  @Test
  void doesNotOpenWhatWasMovedToAnotherCaseOrKind() {
    byte[] sealed = vault.seal(number("190019999900163"), CASE, NumberKind.NIA);
    assertThatThrownBy(() -> vault.open(sealed, UUID.randomUUID(), NumberKind.NIA))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.open(sealed, CASE, NumberKind.NIR))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void fingerprintsTheSameNumberAlikeAndOthersNot() {
    assertThat(vault.fingerprint(number("1900199999001")))
        .isEqualTo(vault.fingerprint(number("190019999900163")))
        .isNotEqualTo(vault.fingerprint(number("285079999900262")))
        .hasSize(32);
  }

  @Test
  void needsRealKeys() {
    assertThatThrownBy(() -> new TinkVault("{}", resource("fingerprint.txt").strip()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TinkVault(resource("vault-keyset.json"), "c2hvcnQ="))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doesNotStartOutsideTheSandboxWithoutKeys() {
    assertThatThrownBy(
            () -> new KeyRing(false, Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("matricule.keys.number-jwks");
  }

  private static RegistrationNumber number(String text) {
    return ((NumberReading.Valid) NumberGrammar.read(text)).number();
  }

  private static String resource(String name) {
    try (var file = TinkVaultTest.class.getResourceAsStream("/sandbox/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
