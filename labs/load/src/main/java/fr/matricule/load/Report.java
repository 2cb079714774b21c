package fr.matricule.load;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results so far: rows of earlier runs stay until they are measured again. */
final class Report {

  static final String TABLE = "load.md";
  private static final String NUMBERS = "load.json";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setVisibility(
              com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER,
              JsonAutoDetect.Visibility.NONE);

  /** All that is kept. */
  record Kept(Map<String, String> machine, Map<String, Measured> rows) {}

  /** A row with the moment and the machine's load at which it was measured. */
  record Measured(String at, Outcome outcome) {}

  private final Path folder;
  private final Map<String, String> machine = new LinkedHashMap<>();
  private final Map<String, Measured> rows = new TreeMap<>();

  private Report(Path folder) {
    this.folder = folder;
  }

  static Report in(Path folder) {
    Report report = new Report(folder);
    Path numbers = folder.resolve(NUMBERS);
    try {
      Files.createDirectories(folder);
      if (Files.exists(numbers)) {
        Kept before = JSON.readValue(numbers.toFile(), Kept.class);
        report.machine.putAll(before.machine());
        report.rows.putAll(before.rows());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(numbers + " cannot be read: remove it.", unreadable);
    }
    return report;
  }

  void describe(Machine here) {
    machine.clear();
    machine.putAll(here.facts());
  }

  /** Keeps a row and writes everything anew, so that a run that is cut short keeps what it has. */
  void keep(Outcome outcome) throws IOException {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    rows.put(outcome.row(), new Measured(now, outcome));
    JSON.writeValue(folder.resolve(NUMBERS).toFile(), new Kept(machine, rows));
    Files.writeString(folder.resolve(TABLE), new Table(machine, rows).text());
    List<Outcome> all = outcomes(rows);
    Files.writeString(folder.resolve("load-ratios.svg"), Charts.ratios(all));
    Files.writeString(folder.resolve("load-latency.svg"), Charts.latencies(all));
    Files.writeString(folder.resolve("load-cpu.svg"), Charts.cpu(all));
  }

  /** In the order of the table. */
  static List<Outcome> outcomes(Map<String, Measured> rows) {
    return Rows.names().stream()
        .flatMap(name -> Stream.ofNullable(rows.get(name)))
        .map(Measured::outcome)
        .toList();
  }

  static String verdict(Aim aim, Outcome outcome) {
    Spread spread = aim.of(outcome.pairs());
    if (!spread.isKnown()) {
      return "not compared";
    }
    return (aim.isMet(outcome.pairs()) ? "met, " : "missed, ") + Table.spread(spread);
  }
}
