package fr.matricule.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The packaged whole, started once for all tests of this module and stopped with them. */
final class RunningWhole {

  private static final Path ROOT =
      Path.of(System.getProperty("matricule.root", "..")).toAbsolutePath().normalize();
  private static final Path FOLDER = ROOT.resolve("journeys/target/stack");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static Matricule whole;

  private RunningWhole() {}

  static synchronized Matricule get() {
    if (whole == null) {
      whole = Matricule.at(new Addresses(start()));
    }
    return whole;
  }

  private static Path start() {
    Path run = FOLDER.resolve("run.json");
    Path log = FOLDER.resolve("stack.log");
    try {
      Files.createDirectories(FOLDER);
      Files.deleteIfExists(run);
      Process stack =
          new ProcessBuilder(command())
              .directory(ROOT.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
      Awaitility.await("the stack; see " + log)
          .atMost(PATIENCE)
          .failFast("the stack ended; see " + log, () -> !stack.isAlive())
          .until(() -> Files.exists(run));
      return run;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> command() {
    Path target = ROOT.resolve("local-stack/target");
    String classes =
        target.resolve("local-stack-0.1.0-SNAPSHOT.jar")
            + File.pathSeparator
            + target.resolve("lib")
            + "/*";
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx320m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        classes,
        "fr.matricule.stack.Main",
        "up",
        "--dir",
        FOLDER.toString(),
        "--ports",
        "auto",
        "--fresh",
        "--follow",
        Long.toString(ProcessHandle.current().pid()));
  }

  private static void stop(Process stack) {
    stack.destroy();
    try {
      stack.waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
