package fr.matricule.stack;

import java.nio.file.FileSystemException;
import java.util.Objects;

/** What is worth telling a person about an exception. */
final class Reason {
  private Reason() {}

  static String of(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof FileSystemException file) {
      return Objects.requireNonNullElse(file.getReason(), root.getClass().getSimpleName())
          + " at "
          + file.getFile();
    }
    return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
  }
}
