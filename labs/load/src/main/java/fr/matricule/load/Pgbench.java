package fr.matricule.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own load client: the same statements without a service around them. */
record Pgbench(Path program, Database database, Path folder) {

  static final String ABSENT =
      "pgbench is not on this machine, so nothing ran beside it: install PostgreSQL's client"
          + " programs (Debian: apt-get install postgresql) or put pgbench on the PATH.";

  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
  private static final Pattern FAILED =
      Pattern.compile("(?m)^number of failed transactions: (\\d+)");

  /** The program on the PATH, or where Debian keeps the newest one. */
  static Optional<Path> find() {
    Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    return Stream.concat(onPath, debian())
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> debian() {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Stream.of();
    }
    try (Stream<Path> all = Files.list(versions)) {
      return all.map(version -> version.resolve("bin")).sorted().toList().reversed().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Runs a committed script; the histogram holds every transaction. */
  Figures run(String script, int clients, Duration turn, Map<String, ?> variables)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path file = folder.resolve(script);
    Files.writeString(file, Resources.load(script, Map.of()));
    Path log = Files.createTempDirectory(folder, "log");
    Process process =
        new ProcessBuilder(command(file, clients, turn, variables, log))
            .redirectErrorStream(true)
            .directory(log.toFile())
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("pgbench failed with %s: %.600s".formatted(script, said));
    }
    Histogram micros = latencies(log);
    return rate(said, micros);
  }

  private List<String> command(
      Path file, int clients, Duration turn, Map<String, ?> variables, Path log) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "PGPASSWORD=" + database.password(),
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(2, clients),
                "--time=" + turn.toSeconds(),
                "--log",
                "--log-prefix=" + log.resolve("transactions"),
                "--host=" + database.host(),
                "--port=" + database.port(),
                "--username=" + database.user(),
                "--file=" + file));
    variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
    command.add(database.name());
    return command;
  }

  static Figures rate(String said, Histogram micros) {
    Matcher rate = RATE.matcher(said);
    if (!rate.find()) {
      throw new IllegalStateException("pgbench named no rate: " + said);
    }
    Matcher failed = FAILED.matcher(said);
    return Figures.of(Double.parseDouble(rate.group(1)), micros)
        .and(Figures.ERRORS, failed.find() ? Double.parseDouble(failed.group(1)) : 0);
  }

  private static Histogram latencies(Path folder) throws IOException {
    Histogram micros = ClosedLoop.histogram();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log : logs.toList()) {
        try (Stream<String> lines = Files.lines(log)) {
          lines.forEach(line -> record(micros, line));
        }
        Files.delete(log);
      }
    }
    Files.delete(folder);
    return micros;
  }

  /** {@code client transaction micros script epoch micros}. */
  static void record(Histogram micros, @Nullable String line) {
    if (line != null && !line.isBlank()) {
      micros.recordValue(Long.parseLong(line.split(" ")[2]));
    }
  }
}
