package fr.matricule.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of candidates, written for a test: the build's values with something else in them. */
final class Candidates {

  private Candidates() {}

  static Path as(Path folder, String value, String other) {
    try (InputStream in = Candidates.class.getResourceAsStream("/rulebook/parameters.yaml")) {
      String parameters = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!parameters.contains(value)) {
        throw new IllegalArgumentException("the parameters do not hold " + value);
      }
      return with(folder, "parameters.yaml", parameters.replace(value, other));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Path with(Path folder, String name, String content) {
    try {
      Files.writeString(folder.resolve(name), content);
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
