package fr.matricule.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The committed texts: SQL, scripts, the hello. */
final class Resources {

  private Resources() {}

  /** A text of the lab, with each {@code {{name}}} filled in. */
  static String load(String file, Map<String, ?> values) {
    String text = text("/load/" + file);
    for (var value : values.entrySet()) {
      text = text.replace("{{" + value.getKey() + "}}", String.valueOf(value.getValue()));
    }
    return text;
  }

  static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("No file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
