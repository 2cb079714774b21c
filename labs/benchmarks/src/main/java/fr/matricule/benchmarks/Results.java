package fr.matricule.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, for programs and for people. */
record Results(
    Machine machine, int applicants, int pairs, double lapSeconds, List<Row> rows, Ratio ratio) {

  static final double AIM = 10;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** One contestant: evaluations for each second of a core, and bytes allocated for each. */
  record Row(String what, Spread rate, double microseconds, double bytes) {

    static Row of(String what, List<Lap> laps) {
      Spread rate = Race.of(laps, Lap::rate);
      return new Row(what, rate, 1e6 / rate.median(), Race.of(laps, Lap::bytesEach).median());
    }
  }

  /** How many times as fast as the peer, and whether that is enough. */
  record Ratio(Spread spread, double aim, boolean met) {

    static Ratio of(Race race) {
      return new Ratio(race.ratio(), AIM, race.ratio().median() >= AIM);
    }
  }

  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        """
        # The rule book beside Drools DMN

        `./matricule bench eligibility`: %d fictional applicants, the same answers from both (a test says so), one thread in one
        JVM, %d pairs of laps in turn (A B A B …) of %.1f s after warm-up; medians, lowest and highest in brackets. A rate is
        for each second of one core (processor time of the whole JVM, garbage collection included).

        %s

        | | evaluations/s per core | µs each | bytes each |
        |---|---|---|---|
        """
            .formatted(applicants, pairs, lapSeconds, machine.told()));
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %,.0f (%,.0f–%,.0f) | %.1f | %,.0f |%n",
              row.what(),
              row.rate().median(),
              row.rate().lowest(),
              row.rate().highest(),
              row.microseconds(),
              row.bytes()));
    }
    return table
        .append(
            String.format(
                Locale.ROOT,
                "%nOurs is **%.1f times** as fast (%.1f–%.1f); the aim is ≥ %.0f: %s.%n",
                ratio.spread().median(),
                ratio.spread().lowest(),
                ratio.spread().highest(),
                ratio.aim(),
                ratio.met() ? "met" : "**missed**"))
        .toString();
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    JSON.writeValue(folder.resolve("eligibility.json").toFile(), this);
    Files.writeString(folder.resolve("eligibility.md"), table());
  }
}
