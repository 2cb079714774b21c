package fr.matricule.stack.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions that the build was made for, as the root pom has them. */
public final class Versions {
  private Versions() {}

  public static String of(String product) {
    var versions = new Properties();
    try (InputStream file = Versions.class.getResourceAsStream("/versions.properties")) {
      versions.load(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(versions.getProperty(product), product);
  }
}
