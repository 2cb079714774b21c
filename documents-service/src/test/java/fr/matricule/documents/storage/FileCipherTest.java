package fr.matricule.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.SealedFile;
import fr.matricule.documents.file.SealedFile.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCipherTest {

  private static final UUID ID = UUID.randomUUID();
  private static final byte[] PLAIN = SampleFiles.noise(3_000_000);
  private static final byte[] VERSION_1 = new SealedFile(ID, ID, 1, Part.ORIGINAL).associatedData();
  private static final byte[] VERSION_2 = new SealedFile(ID, ID, 2, Part.ORIGINAL).associatedData();

  @TempDir Path folder;

  @Test
  void opensWhatItSealed() throws Exception {
    byte[] ciphertext = encrypt(sandbox());
    assertThat(decrypt(sandbox(), ciphertext, VERSION_1)).isEqualTo(PLAIN);
    assertThat(ciphertext).isNotEqualTo(encrypt(sandbox()));
  }

  @Test
  void doesNotOpenOneVersionAsAnother() throws Exception {
    byte[] ciphertext = encrypt(sandbox());
    assertThatIOException().isThrownBy(() -> decrypt(sandbox(), ciphertext, VERSION_2));
  }

  @Test
  void doesNotOpenWhatWasTouchedOrCut() throws Exception {
    byte[] ciphertext = encrypt(sandbox());
    byte[] cut = Arrays.copyOf(ciphertext, ciphertext.length - 1);
    assertThatIOException().isThrownBy(() -> decrypt(sandbox(), cut, VERSION_1));
    byte[] touched = ciphertext.clone();
    touched[2_500_000] ^= 1;
    assertThatIOException().isThrownBy(() -> decrypt(sandbox(), touched, VERSION_1));
  }

  @Test
  void stillOpensWithAnEarlierKey() throws Exception {
    StreamingAeadConfig.register();
    KeysetHandle.Builder.Entry old = newKey().makePrimary();
    KeysetHandle before = KeysetHandle.newBuilder().addEntry(old).build();
    byte[] ciphertext = encrypt(cipher(before));
    KeysetHandle after = KeysetHandle.newBuilder(before).addEntry(newKey().makePrimary()).build();
    assertThat(decrypt(cipher(after), ciphertext, VERSION_1)).isEqualTo(PLAIN);
    assertThatIOException()
        .isThrownBy(() -> decrypt(cipher(before), encrypt(cipher(after)), VERSION_1));
  }

  @Test
  void refusesToStartOutsideTheSandboxWithoutAKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new FileCipher(Optional.empty(), false))
        .withMessageContaining("matricule.documents.keyset");
  }

  private static KeysetHandle.Builder.Entry newKey() {
    return KeysetHandle.generateEntryFromParameters(
            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)
        .withRandomId();
  }

  private static FileCipher sandbox() throws GeneralSecurityException, IOException {
    return new FileCipher(Optional.empty(), true);
  }

  private static FileCipher cipher(KeysetHandle keys) throws GeneralSecurityException, IOException {
    String json =
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    return new FileCipher(Optional.of(json), false);
  }

  private byte[] encrypt(FileCipher cipher) throws IOException {
    Path plain = Files.write(folder.resolve("plain"), PLAIN);
    Path ciphertext = folder.resolve("ciphertext");
    cipher.encrypt(plain, ciphertext, VERSION_1);
    return Files.readAllBytes(ciphertext);
  }

  private static byte[] decrypt(FileCipher cipher, byte[] ciphertext, byte[] associatedData)
      throws IOException {
    try (InputStream plain =
        cipher.decrypt(new java.io.ByteArrayInputStream(ciphertext), associatedData)) {
      return plain.readAllBytes();
    }
  }
}
