package fr.matricule.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The results as a page of Markdown. */
record Table(Map<String, String> machine, Map<String, Report.Measured> rows) {

  private static final List<String> SHOWN =
      List.of(
          Figures.RATE,
          Figures.P50,
          Figures.P99,
          "submitP50Millis",
          "submitP99Millis",
          "readySeconds",
          "slowestServiceSeconds",
          "memoryMiB");

  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            # Load

            Written by `./matricule bench`; [how to read it](README.md). Each cell is the median of the turns with the lowest
            and the highest; a ratio is ours to the peer's, pair by pair.

            | row | figure | ours | peer | ratio | aim |
            |---|---|---|---|---|---|
            """);
    Report.outcomes(rows).forEach(outcome -> text.append(lines(outcome)));
    text.append("\n![ratios](load-ratios.svg)\n\n![latencies](load-latency.svg)\n\n");
    text.append(
        "## Processor time\n\nMicroseconds of processor time for one operation, by process, while ours or the peer ran.\n\n");
    text.append("| row | side | all | by process |\n|---|---|---|---|\n");
    Report.outcomes(rows).forEach(outcome -> text.append(costs(outcome)));
    text.append("\n![processor time](load-cpu.svg)\n\n## Machine\n\n| | |\n|---|---|\n");
    machine.forEach((name, value) -> text.append("| %s | %s |%n".formatted(name, value)));
    text.append("\n## Notes\n\n");
    rows.values().forEach(row -> text.append(notes(row)));
    return text.toString();
  }

  private static String lines(Outcome outcome) {
    StringBuilder lines = new StringBuilder();
    for (String figure : SHOWN) {
      Spread ours = outcome.ours(figure);
      if (ours.isKnown()) {
        lines.append(
            "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                    lines.isEmpty() ? outcome.title() + "<br>beside " + outcome.peer() : "",
                    name(figure),
                    spread(ours),
                    spread(outcome.peers(figure)),
                    spread(
                        Spread.of(
                            outcome.pairs().stream().map(pair -> pair.ratio(figure)).toList())),
                    aims(outcome, figure)));
      }
    }
    return lines.toString();
  }

  private static String aims(Outcome outcome, String figure) {
    return outcome.aims().stream()
        .filter(aim -> aim.figure().equals(figure))
        .map(aim -> aim.words() + ": " + Report.verdict(aim, outcome))
        .collect(Collectors.joining("<br>"));
  }

  private static String costs(Outcome outcome) {
    return cost(outcome, "ours", true) + cost(outcome, "peer", false);
  }

  private static String cost(Outcome outcome, String side, boolean ours) {
    String all = Figures.CPU + "all";
    Spread sum = ours ? outcome.ours(all) : outcome.peers(all);
    if (!sum.isKnown()) {
      return "";
    }
    String parts =
        processes(outcome).stream()
            .map(process -> partOf(outcome, process, ours))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s |%n".formatted(outcome.title(), side, spread(sum), parts);
  }

  private static String partOf(Outcome outcome, String process, boolean ours) {
    String figure = Figures.CPU + process;
    Spread one = ours ? outcome.ours(figure) : outcome.peers(figure);
    return one.isKnown() ? process + " " + number(one.median()) : "";
  }

  /** The processes whose time was counted. */
  static TreeSet<String> processes(Outcome outcome) {
    return outcome.pairs().getFirst().ours().values().keySet().stream()
        .filter(name -> name.startsWith(Figures.CPU) && !name.endsWith(".all"))
        .map(name -> name.substring(Figures.CPU.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String notes(Report.Measured row) {
    return "- **%s** (%s, %d turns): %s%n"
        .formatted(
            row.outcome().title(),
            row.at(),
            row.outcome().pairs().size(),
            String.join(" ", row.outcome().notes()));
  }

  private static String name(String figure) {
    return switch (figure) {
      case Figures.RATE -> "per second";
      case Figures.P50 -> "p50, ms";
      case Figures.P99 -> "p99, ms";
      case "submitP50Millis" -> "the answer itself, p50, ms";
      case "submitP99Millis" -> "the answer itself, p99, ms";
      case "readySeconds" -> "ready after, s";
      case "slowestServiceSeconds" -> "slowest service, s";
      case "memoryMiB" -> "memory (PSS), MiB";
      default -> figure;
    };
  }

  static String spread(Spread spread) {
    return spread.isKnown()
        ? "**%s** (%s–%s)"
            .formatted(number(spread.median()), number(spread.lowest()), number(spread.highest()))
        : "";
  }

  static String number(double value) {
    double size = Math.abs(value);
    return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
  }
}
