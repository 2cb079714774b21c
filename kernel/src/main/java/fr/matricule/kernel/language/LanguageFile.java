package fr.matricule.kernel.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The file that says which languages there are and how each writes. */
final class LanguageFile {

  private static final String NAME = "/languages.properties";

  private final Properties lines = new Properties();

  private LanguageFile() {}

  static LanguageFile read() {
    LanguageFile file = new LanguageFile();
    try (InputStream content =
        Objects.requireNonNull(LanguageFile.class.getResourceAsStream(NAME), NAME)) {
      file.lines.load(new InputStreamReader(content, StandardCharsets.UTF_8));
      return file;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(lines.getProperty(key));
  }

  String get(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException(NAME + " says nothing under " + key));
  }
}
