package fr.matricule.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The embedded parts, one process for a whole Maven run: it ends when Maven does. */
final class RunningStack {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private RunningStack() {}

  /** The folder of the checkout. */
  static Path root() {
    return Path.of(System.getProperty("matricule.root", "..")).toAbsolutePath().normalize();
  }

  /** The addresses of the parts, after starting them if this Maven run has none yet. */
  static JsonNode addresses() {
    long maven = mavenPid();
    Path folder = root().resolve(".matricule/test-stack/" + maven);
    Path file = folder.resolve("addresses.json");
    try {
      Files.createDirectories(folder);
      try (RandomAccessFile lock = new RandomAccessFile(folder.resolve("lock").toFile(), "rw");
          FileLock _ = lock.getChannel().lock()) {
        if (!alive(file)) {
          Files.deleteIfExists(file);
          start(folder, file, maven);
        }
        return new ObjectMapper().readTree(file.toFile());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean alive(Path file) throws IOException {
    return Files.exists(file)
        && ProcessHandle.of(new ObjectMapper().readTree(file.toFile()).path("pid").asLong())
            .isPresent();
  }

  private static void start(Path folder, Path file, long maven) throws IOException {
    Path target = root().resolve("local-stack/target");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx320m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    target.resolve("local-stack-0.1.0-SNAPSHOT.jar")
                        + ":"
                        + target.resolve("lib")
                        + "/*",
                    "fr.matricule.stack.Main",
                    "parts",
                    "--parts",
                    "postgres,kafka,s3,smtp",
                    "--dir",
                    folder.resolve("data").toString(),
                    "--ports",
                    "auto",
                    "--addresses",
                    file.toString(),
                    "--follow",
                    Long.toString(maven)))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("stack.log").toFile())
            .start();
    Instant limit = Instant.now().plus(PATIENCE);
    while (!Files.exists(file)) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        throw new IllegalStateException(
            "The embedded stack did not start; see " + folder.resolve("stack.log"));
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  /** The outermost Java process above this one: Maven, or the IDE. */
  private static long mavenPid() {
    long outermost = ProcessHandle.current().pid();
    Optional<ProcessHandle> above = ProcessHandle.current().parent();
    while (above.isPresent()) {
      if (above.get().info().command().orElse("").endsWith("java")) {
        outermost = above.get().pid();
      }
      above = above.get().parent();
    }
    return outermost;
  }
}
