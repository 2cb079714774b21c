package fr.matricule.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The smallest Quarkus service of our version: what a service cannot be faster than. */
record Hello(Path folder) {

  static final String ABSENT = "No hello beside it: it could not be built (see the log above).";

  private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

  /** Builds it with the checkout's own Maven, once. */
  static Optional<Hello> built(Settings settings) throws IOException, InterruptedException {
    Hello hello = new Hello(settings.dir().resolve("hello"));
    if (Files.exists(hello.jar())) {
      return Optional.of(hello);
    }
    Path source = hello.folder.resolve("src/main/java/Hello.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, Resources.load("hello/Hello.txt", Map.of()));
    String quarkus =
        Files.readString(settings.root().resolve("pom.xml"))
            .replaceAll("(?s).*<quarkus.version>([^<]+)</quarkus.version>.*", "$1");
    Files.writeString(
        hello.folder.resolve("pom.xml"),
        Resources.load("hello/pom.xml", Map.of("quarkus", quarkus)));
    Process build =
        new ProcessBuilder(
                settings.root().resolve("mvnw").toString(),
                "-q",
                "-B",
                "-ntp",
                "-f",
                hello.folder.resolve("pom.xml").toString(),
                "package")
            .directory(settings.root().toFile())
            .inheritIO()
            .start();
    return build.waitFor() == 0 ? Optional.of(hello) : Optional.empty();
  }

  private Path jar() {
    return folder.resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** Seconds from the start of the process until it answers, and its memory then. */
  Figures start() throws IOException, InterruptedException {
    try (Server server = new Server(this)) {
      return Figures.of("readySeconds", server.seconds)
          .and("slowestServiceSeconds", server.seconds)
          .and("memoryMiB", server.memory());
    }
  }

  /** How long one request over loopback takes, in a row of them: the floor of every answer. */
  Figures requests(Duration turn) throws Exception {
    try (Server server = new Server(this)) {
      var request = Requests.get(server.uri);
      ClosedLoop.run(1, turn, (_, _) -> Requests.send(request) == 200);
      return ClosedLoop.run(1, turn, (_, _) -> Requests.send(request) == 200).figures();
    }
  }

  /** It runs, with the options of our services. */
  private static final class Server implements AutoCloseable {
    private final Process process;
    private final URI uri;
    private final double seconds;

    Server(Hello hello) throws IOException, InterruptedException {
      int port;
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      uri = URI.create("http://127.0.0.1:" + port + "/hello");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-XX:+UseSerialGC");
      command.addAll(Arrays.asList(Stack.SERVICE_OPTIONS.split(" ")));
      command.addAll(
          List.of(
              "-XX:+AutoCreateSharedArchive",
              "-XX:SharedArchiveFile=" + hello.folder.resolve("hello.jsa"),
              "-Dquarkus.http.port=" + port,
              "-Dquarkus.http.host=127.0.0.1",
              "-jar",
              hello.jar().toString()));
      long begin = System.nanoTime();
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(hello.folder.resolve("hello.log").toFile())
              .start();
      while (!answers()) {
        if (!process.isAlive() || System.nanoTime() - begin > PATIENCE_NANOS) {
          process.destroyForcibly();
          throw new IllegalStateException("The hello did not start; see " + hello.folder);
        }
        LockSupport.parkNanos(5_000_000);
      }
      seconds = (System.nanoTime() - begin) / 1e9;
    }

    private boolean answers() {
      try {
        return Requests.send(Requests.get(uri)) == 200;
      } catch (IOException _) {
        return false;
      }
    }

    double memory() {
      try {
        return Files.readAllLines(Path.of("/proc", "" + process.pid(), "smaps_rollup")).stream()
            .filter(line -> line.startsWith("Pss:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElse(Double.NaN);
      } catch (IOException _) {
        return Double.NaN;
      }
    }

    @Override
    public void close() throws InterruptedException {
      process.destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }
}
