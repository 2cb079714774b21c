package fr.matricule.kernel.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair of the test's identity provider; in system properties, since tests and set-up have
 * two class loaders.
 */
final class TestKey {

  private static final String PUBLIC = "matricule.test.public-key";
  private static final String PRIVATE = "matricule.test.private-key";

  private TestKey() {}

  static synchronized String publicKey() {
    if (System.getProperty(PUBLIC) == null) {
      generate();
    }
    return System.getProperty(PUBLIC);
  }

  static synchronized PrivateKey privateKey() {
    try {
      byte[] der = Base64.getDecoder().decode(System.getProperty(PRIVATE));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
      System.setProperty(
          PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
