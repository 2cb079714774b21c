package fr.matricule.load;

import java.util.Arrays;
import java.util.Collection;

/** The median of some values with the lowest and the highest of them. */
record Spread(double median, double lowest, double highest) {

  static final Spread NONE = new Spread(Double.NaN, Double.NaN, Double.NaN);

  /** What is not a number is left out; of nothing, nothing is known. */
  static Spread of(Collection<Double> values) {
    double[] sorted =
        values.stream()
            .mapToDouble(Double::doubleValue)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      return NONE;
    }
    return new Spread(median(sorted), sorted[0], sorted[sorted.length - 1]);
  }

  private static double median(double... sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }

  boolean isKnown() {
    return Double.isFinite(median);
  }
}
