package fr.matricule.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a row should reach: a figure of ours, or its ratio to the peer's. */
record Aim(String figure, Kind kind, double limit) {

  /** What is compared with the limit, and which side of it is good. */
  enum Kind {
    RATIO_AT_LEAST,
    RATIO_AT_MOST,
    OURS_AT_MOST
  }

  Spread of(List<Pair> pairs) {
    return Spread.of(values(pairs));
  }

  private Collection<Double> values(List<Pair> pairs) {
    return kind == Kind.OURS_AT_MOST
        ? pairs.stream().map(pair -> pair.ours().get(figure)).toList()
        : pairs.stream().map(pair -> pair.ratio(figure)).toList();
  }

  /** Whether the median of the pairs is on the good side; false when nothing could be compared. */
  boolean isMet(List<Pair> pairs) {
    double median = of(pairs).median();
    return kind == Kind.RATIO_AT_LEAST ? median >= limit : median <= limit;
  }

  /** The aim in a few words. */
  String words() {
    return switch (kind) {
      case RATIO_AT_LEAST -> String.format(Locale.ROOT, "%s ≥ %.2f × the peer", name(), limit);
      case RATIO_AT_MOST -> String.format(Locale.ROOT, "%s ≤ %.1f × the peer", name(), limit);
      case OURS_AT_MOST -> String.format(Locale.ROOT, "%s ≤ %.0f", name(), limit);
    };
  }

  private String name() {
    return switch (figure) {
      case Figures.RATE -> "rate";
      case Figures.P50 -> "p50 (ms)";
      case Figures.P99 -> "p99 (ms)";
      default -> figure;
    };
  }
}
