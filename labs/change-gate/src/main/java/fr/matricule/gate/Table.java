package fr.matricule.gate;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** The report for people at a terminal. */
final class Table {

  private static final String LINE = "%-22s %-42s %-30s %8s %10s  %s%n";
  private static final int WIDEST = 30;

  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  void print(Replay replay) {
    out.printf(
        "%nReplayed %,d stored assessments, each as at its own day, kept until %s.%n",
        replay.assessments(), replay.until());
    out.printf("  active     %s%n", replay.active().brief());
    out.printf("  candidate  %s%n", replay.candidate().brief());
    if (!replay.active().code().equals(replay.candidate().code())) {
      out.printf("  The candidate's rules are those of another build than the running one.%n");
    }
    flips(replay.flips());
    expectations(replay.flips());
    drift(replay.drift());
  }

  private void flips(Tally tally) {
    out.printf("%nFlips: %,d, of which %,d unexplained.%n", tally.flips(), tally.unexplained());
    if (tally.flips() > 0) {
      out.printf(LINE, "category", "outcome", "rules", "flips", "explained", "by");
      tally.rows().forEach(this::row);
    }
  }

  private void row(Tally.Row row) {
    String by =
        row.explainedBy().keySet().stream().map(i -> "#" + i).collect(Collectors.joining(" "));
    String unexplained = row.unexplained() == 0 ? "" : "UNEXPLAINED, such as " + samples(row);
    out.printf(
        LINE,
        row.flip().category(),
        row.flip().told(),
        brief(row.flip().rules()),
        row.count(),
        row.explained(),
        (by + " " + unexplained).strip());
  }

  private static String samples(Tally.Row row) {
    return row.samples().stream().limit(2).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String brief(List<String> rules) {
    String all = rules.isEmpty() ? "-" : String.join(" ", rules);
    return all.length() <= WIDEST
        ? all
        : rules.getFirst() + " and %d more".formatted(rules.size() - 1);
  }

  private void expectations(Tally tally) {
    if (tally.expected().isEmpty()) {
      return;
    }
    out.printf("%nExpected:%n");
    for (int i = 0; i < tally.expected().size(); i++) {
      Expectation expected = tally.expected().get(i);
      out.printf(
          "  #%d %s (%s): %d of at most %d%n",
          i + 1, expected.why(), expected.reference(), tally.used(i), expected.atMost());
    }
  }

  private void drift(Tally tally) {
    out.printf(
        "%nDrift: %,d that the active book itself would judge otherwise today.%n", tally.flips());
    if (tally.flips() > 0) {
      out.printf(LINE, "category", "stored → today", "rules", "times", "", "such as");
      tally
          .rows()
          .forEach(
              row ->
                  out.printf(
                      LINE,
                      row.flip().category(),
                      row.flip().told(),
                      brief(row.flip().rules()),
                      row.count(),
                      "",
                      samples(row)));
    }
  }
}
