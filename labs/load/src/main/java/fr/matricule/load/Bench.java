package fr.matricule.load;

import fr.matricule.client.stack.Addresses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where {@code ./matricule bench} starts: measures the rows one by one and writes each down. */
public final class Bench {

  private final Settings settings;
  private final Report report;
  private boolean failed;

  private Bench(Settings settings) {
    this.settings = settings;
    this.report = Report.in(settings.results());
  }

  public static void main(String[] line) throws Exception {
    Path root = Path.of(System.getProperty("matricule.root", ".")).toAbsolutePath().normalize();
    if (List.of(line).contains("--help")) {
      Lab.say("%s%nRows: %s", Settings.USAGE, String.join(", ", Rows.names()));
      return;
    }
    Settings settings;
    try {
      settings = Settings.of(root, line);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.err.println(Settings.USAGE);
      System.exit(2);
      return;
    }
    Bench bench = new Bench(settings);
    boolean missed = bench.run();
    System.exit(bench.failed || (missed && settings.strict()) ? 1 : 0);
  }

  /** True when an aim of a measured row was missed. */
  private boolean run() throws Exception {
    long begin = System.nanoTime();
    List<Row> rows = Rows.named(settings.rows());
    List<Row> ofWhole = rows.stream().filter(row -> row.needs() == Stack.Extent.WHOLE).toList();
    List<Row> ofOne = rows.stream().filter(row -> row.needs() != Stack.Extent.WHOLE).toList();
    boolean missed = false;
    Files.createDirectories(settings.dir());
    if (settings.running() instanceof Path file) {
      Lab lab = new Lab(settings, Stack.running(new Addresses(file)));
      Filling.fill(lab);
      report.describe(Machine.here(lab));
      return measure(rows, lab);
    }
    Lab.say("A stack of its own starts in %s ...", settings.dir());
    try (Stack stack = Stack.start(settings, Stack.Extent.ONE_SERVICE, true)) {
      Lab lab = new Lab(settings, stack);
      Filling.fill(lab);
      // only a restart makes the server remember when transactions were committed
      lab.database("postgres").run("ALTER SYSTEM SET track_commit_timestamp = on");
      report.describe(Machine.here(lab));
      if (ofWhole.isEmpty()) {
        missed = measure(ofOne, lab);
      }
    }
    if (!ofWhole.isEmpty()) {
      // before the others: what these submit by the thousand would keep the whole busy for minutes
      missed = measure(ofWhole, Stack.Extent.WHOLE) | measure(ofOne, Stack.Extent.ONE_SERVICE);
    }
    Lab.say(
        "Done in %.0f s: %s",
        (System.nanoTime() - begin) / 1e9, settings.results().resolve(Report.TABLE));
    return missed;
  }

  private boolean measure(List<Row> rows, Stack.Extent extent) throws Exception {
    boolean missed = rows.contains(Start.ROW) && keep(Start.ROW.alone(settings));
    List<Row> running = rows.stream().filter(row -> !row.equals(Start.ROW)).toList();
    if (running.isEmpty()) {
      return missed;
    }
    try (Stack stack = Stack.start(settings, extent, false)) {
      return missed | measure(running, new Lab(settings, stack));
    }
  }

  private boolean measure(List<Row> rows, Lab lab) throws Exception {
    boolean missed = false;
    for (Row row : rows) {
      Lab.say("%s, beside it: %s", row.title(), row.peer());
      try {
        missed |= keep(row.measure(lab));
      } catch (InterruptedException stopped) {
        throw stopped;
      } catch (Exception broken) {
        // the other rows have nothing to do with it
        Lab.say("  %s could not be measured: %s", row.name(), broken);
        failed = true;
      }
    }
    return missed;
  }

  private boolean keep(Outcome outcome) throws Exception {
    report.keep(outcome);
    outcome.aims().forEach(aim -> Lab.say("  %s: %s", aim.words(), Report.verdict(aim, outcome)));
    return outcome.missed();
  }
}
