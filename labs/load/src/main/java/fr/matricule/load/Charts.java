package fr.matricule.load;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The results as drawings. */
final class Charts {

  private static final int WIDTH = 820;
  private static final int LEFT = 250;
  private static final int RIGHT = 780;
  private static final int HEAD = 60;
  private static final int LINE = 44;
  private static final String OURS = "#2f7f5f";
  private static final String PEERS = "#8a94a6";
  private static final String AIM = "#c2410c";
  private static final List<String> COLOURS =
      List.of("#2f7f5f", "#e0a458", "#6b8fb3", "#b56576", "#8d99ae", "#7f5a83");

  private Charts() {}

  /** Each pair's ratio as a dot, their median as a bar, the aim as a line. */
  static String ratios(List<Outcome> outcomes) {
    List<Outcome> shown = outcomes.stream().filter(one -> ratio(one) != null).toList();
    Scale scale = Scale.logarithmic(0.05, 10, LEFT, RIGHT);
    Svg svg = sheet("Ours to the peer's (logarithmic); the line is the aim", shown.size());
    scale.grid(
        svg,
        HEAD,
        HEAD + shown.size() * LINE,
        List.of(0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0),
        "×");
    for (int i = 0; i < shown.size(); i++) {
      Aim aim = Objects.requireNonNull(ratio(shown.get(i)));
      double y = HEAD + i * LINE + LINE / 2.0;
      Spread spread = aim.of(shown.get(i).pairs());
      label(svg, shown.get(i), y, aim.words());
      for (Pair pair : shown.get(i).pairs()) {
        svg.dot(scale.at(pair.ratio(aim.figure())), y, 5, OURS);
      }
      svg.box(scale.at(spread.median()) - 1.5, y - 11, 3, 22, Svg.INK, "median");
      svg.line(scale.at(aim.limit()), y - 18, scale.at(aim.limit()), y + 18, AIM);
      svg.words(scale.at(spread.highest()) + 10, y + 4, 12, "start", Table.number(spread.median()));
    }
    return svg.toString();
  }

  private static @Nullable Aim ratio(Outcome outcome) {
    return outcome.aims().stream()
        .filter(aim -> aim.kind() != Aim.Kind.OURS_AT_MOST && aim.of(outcome.pairs()).isKnown())
        .findFirst()
        .orElse(null);
  }

  /** From the median to the 99th percentile, ours above the peer's. */
  static String latencies(List<Outcome> outcomes) {
    List<Outcome> shown = outcomes.stream().filter(one -> one.ours(Figures.P50).isKnown()).toList();
    Scale scale = Scale.logarithmic(0.1, 10_000, LEFT, RIGHT);
    Svg svg =
        sheet("Milliseconds from the median to the 99th percentile (logarithmic)", shown.size());
    legend(svg, List.of("ours", "peer"), List.of(OURS, PEERS));
    scale.grid(
        svg,
        HEAD,
        HEAD + shown.size() * LINE,
        List.of(0.1, 1.0, 10.0, 100.0, 1000.0, 10_000.0),
        " ms");
    for (int i = 0; i < shown.size(); i++) {
      Outcome one = shown.get(i);
      double y = HEAD + i * LINE + LINE / 2.0;
      label(svg, one, y, "");
      range(svg, scale, y - 13, one.ours(Figures.P50), one.ours(Figures.P99), OURS);
      range(svg, scale, y + 2, one.peers(Figures.P50), one.peers(Figures.P99), PEERS);
    }
    return svg.toString();
  }

  private static void range(Svg svg, Scale scale, double y, Spread from, Spread to, String colour) {
    if (from.isKnown() && to.isKnown()) {
      double left = scale.at(from.median());
      double right = scale.at(to.median());
      svg.box(left, y, Math.max(2, right - left), 11, colour, "");
      svg.words(left - 5, y + 9, 10, "end", Table.number(from.median()));
      svg.words(right + 5, y + 9, 10, "start", Table.number(to.median()));
    }
  }

  /** Processor time for one operation of ours, by process, each row on a scale of its own. */
  static String cpu(List<Outcome> outcomes) {
    List<Outcome> shown =
        outcomes.stream().filter(one -> one.ours(Figures.CPU + "all").isKnown()).toList();
    Set<String> processes = new TreeSet<>();
    shown.forEach(one -> processes.addAll(Table.processes(one)));
    List<String> names = List.copyOf(processes);
    Svg svg = sheet("Where the processor time of one operation goes", shown.size());
    legend(svg, names.stream().map(name -> name.replace("-service", "")).toList(), COLOURS);
    for (int i = 0; i < shown.size(); i++) {
      Outcome one = shown.get(i);
      double y = HEAD + i * LINE + LINE / 2.0;
      double all = one.ours(Figures.CPU + "all").median();
      label(svg, one, y, Table.number(all) + " µs for each");
      // medians of parts need not add up to the median of the whole
      double sum =
          Table.processes(one).stream().mapToDouble(p -> one.ours(Figures.CPU + p).median()).sum();
      double x = LEFT;
      for (String process : Table.processes(one)) {
        double width = (RIGHT - LEFT) * one.ours(Figures.CPU + process).median() / sum;
        String colour = COLOURS.get(names.indexOf(process) % COLOURS.size());
        svg.box(x, y - 11, width, 22, colour, process);
        if (width > 40) {
          svg.words(
              x + width / 2, y + 4, 11, "middle", Math.round(100 * width / (RIGHT - LEFT)) + " %");
        }
        x += width;
      }
    }
    return svg.toString();
  }

  private static Svg sheet(String title, int lines) {
    return new Svg(WIDTH, HEAD + lines * LINE + 30).words(16, 24, 15, "start", title);
  }

  private static void label(Svg svg, Outcome outcome, double y, String more) {
    svg.words(LEFT - 14, more.isEmpty() ? y + 4 : y - 2, 12, "end", outcome.title());
    svg.words(LEFT - 14, y + 13, 10, "end", more);
  }

  private static void legend(Svg svg, List<String> names, List<String> colours) {
    double x = 16;
    for (int i = 0; i < names.size(); i++) {
      svg.box(x, 36, 10, 10, colours.get(i % colours.size()), "");
      svg.words(x + 14, 45, 11, "start", names.get(i));
      x += 30 + names.get(i).length() * 6.3;
    }
  }
}
