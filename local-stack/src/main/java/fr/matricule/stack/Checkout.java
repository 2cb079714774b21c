package fr.matricule.stack;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the root of the checkout this launcher was built in. */
final class Checkout {
  private Checkout() {}

  static Path root() {
    return Optional.ofNullable(System.getProperty("matricule.root"))
        .map(Path::of)
        .orElseGet(Checkout::aboveOurJar)
        .toAbsolutePath();
  }

  /** {@code <root>/local-stack/target/<jar or classes>}. */
  private static Path aboveOurJar() {
    try {
      Path jar =
          Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolve("../../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
