package fr.matricule.journeys;

import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Addresses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The packaged whole as a process of its own, which ends with this one at the latest. */
record RunningWhole(Process stack, Matricule matricule) implements AutoCloseable {

  private static final Path ROOT =
      Path.of(System.getProperty("matricule.root", "..")).toAbsolutePath().normalize();
  private static final Path FOLDER = Path.of("target", "stack").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Starts everything on free ports, with no data; returns when all of it answers. */
  static RunningWhole start() throws IOException {
    Path run = FOLDER.resolve("run.json");
    Path log = FOLDER.resolve("stack.log");
    Files.createDirectories(FOLDER);
    Files.deleteIfExists(run);
    Process stack =
        new ProcessBuilder(command())
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Awaitility.await("the stack; see " + log)
        .atMost(PATIENCE)
        .failFast("the stack ended; see " + log, () -> !stack.isAlive())
        .until(() -> Files.exists(run));
    return new RunningWhole(stack, Matricule.at(new Addresses(run)));
  }

  /** The launcher, still to be told what to do. */
  static List<String> launcher() {
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
        "fr.matricule.stack.Main");
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>(launcher());
    command.addAll(
        List.of(
            "up",
            // each part a process of its own: the fault lab breaks them one by one
            "--separate",
            "--dir",
            FOLDER.toString(),
            "--ports",
            "auto",
            "--fresh",
            "--follow",
            Long.toString(ProcessHandle.current().pid())));
    return command;
  }

  @Override
  public void close() throws InterruptedException {
    stack.destroy();
    stack.waitFor();
  }
}
