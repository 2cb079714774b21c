package fr.matricule.stack;

import fr.matricule.stack.machine.Reason;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One stack for one folder; the system gives the lock back whatever way this process ends. */
final class Lock {
  /** Kept reachable: collected, it would be released. */
  private static @Nullable FileLock held;

  private Lock() {}

  @SuppressWarnings("resource")
  static void take(Path dir) {
    try {
      Files.createDirectories(dir);
      FileChannel file =
          FileChannel.open(
              dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      held = file.tryLock();
    } catch (IOException e) {
      throw new StackFailure("The folder %s cannot be used: %s.".formatted(dir, Reason.of(e)), e);
    }
    if (held == null) {
      throw new StackFailure(
          "A stack runs in %s already: stop it first, or give this one a folder with --dir."
              .formatted(dir));
    }
  }
}
