package fr.matricule.load;

import fr.matricule.client.Json;
import fr.matricule.client.stack.Addresses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/** A stack of the lab's own, on free ports; it ends with this process at the latest. */
final class Stack implements AutoCloseable {

  /** How much of the whole runs. */
  enum Extent {
    /** What one service needs and no other: nothing else takes its turn on the cores. */
    ONE_SERVICE("postgres,kafka,traces,keycloak,applications"),
    WHOLE("");

    private final String parts;

    Extent(String parts) {
      this.parts = parts;
    }
  }

  /** The JVM of a deployed service: both compilers, and the heap of its memory limit. */
  static final String SERVICE_OPTIONS = "-XX:TieredStopAtLevel=4 -Xmx512m";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  // the last the launcher says of a start, after the addresses were written
  private static final String READY = "Ready in ";

  private final ProcessHandle process;
  private final Addresses addresses;
  private final Path log;

  private Stack(ProcessHandle process, Addresses addresses, Path log) {
    this.process = process;
    this.addresses = addresses;
    this.log = log;
  }

  /** Returns when all of it answers. */
  static Stack start(Settings settings, Extent extent, boolean fresh) throws IOException {
    Path run = settings.dir().resolve("run.json");
    Path log = settings.dir().resolve("stack.log");
    Files.createDirectories(settings.dir());
    Files.deleteIfExists(run);
    ProcessBuilder builder =
        new ProcessBuilder(command(settings, extent, fresh))
            .directory(settings.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putIfAbsent("MATRICULE_SERVICE_OPTIONS", SERVICE_OPTIONS);
    Process process = builder.start();
    Awaitility.await("the stack; see " + log)
        .atMost(PATIENCE)
        .failFast("the stack ended; see " + log, () -> !process.isAlive())
        .until(() -> Files.exists(run) && Files.readString(log).contains(READY));
    return new Stack(process.toHandle(), new Addresses(run), log);
  }

  /** One that somebody else started and will stop. */
  static Stack running(Addresses addresses) throws IOException {
    long pid = Json.read(Files.readAllBytes(addresses.file())).path("pid").asLong();
    return new Stack(ProcessHandle.of(pid).orElseThrow(), addresses, addresses.file());
  }

  private static List<String> command(Settings settings, Extent extent, boolean fresh) {
    Path target = settings.root().resolve("local-stack/target");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dmatricule.root=" + settings.root(),
                "-cp",
                target.resolve("local-stack-0.1.0-SNAPSHOT.jar")
                    + File.pathSeparator
                    + target.resolve("lib")
                    + "/*",
                "fr.matricule.stack.Main",
                "up",
                "--dir",
                settings.dir().toString(),
                "--ports",
                "auto",
                "--follow",
                Long.toString(ProcessHandle.current().pid())));
    if (!extent.parts.isEmpty()) {
      command.addAll(List.of("--parts", extent.parts));
    }
    if (fresh) {
      command.add("--fresh");
    }
    return command;
  }

  Addresses addresses() {
    return addresses;
  }

  ProcessHandle handle() {
    return process;
  }

  /** What the launcher said while it started. */
  String said() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws ExecutionException, InterruptedException {
    process.destroy();
    try {
      process.onExit().get(90, TimeUnit.SECONDS);
    } catch (TimeoutException _) {
      process.destroyForcibly();
    }
  }
}
