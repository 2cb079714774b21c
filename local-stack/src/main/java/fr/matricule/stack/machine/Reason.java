package fr.matricule.stack.machine;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What is worth telling a person about an exception. */
public final class Reason {
  private Reason() {}

  public static String of(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof FileSystemException file) {
      return of(file) + " at " + file.getFile();
    }
    return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
  }

  private static String of(FileSystemException file) {
    return switch (file) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "nothing there";
      default -> Objects.requireNonNullElse(file.getReason(), file.getClass().getSimpleName());
    };
  }
}
