package fr.matricule.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What one turn of one side gave: named figures, in the units their names say. */
record Figures(Map<String, Double> values) {

  static final String RATE = "perSecond";
  static final String P50 = "p50Millis";
  static final String P99 = "p99Millis";
  static final String ERRORS = "errors";
  static final String OPERATIONS = "operations";
  static final String CPU = "cpuMicros.";

  Figures {
    values = new LinkedHashMap<>(values);
  }

  static Figures of(String name, double value) {
    return new Figures(Map.of(name, value));
  }

  /** Rate and latencies; the histogram holds microseconds. */
  static Figures of(double perSecond, Histogram micros) {
    return of(RATE, perSecond).and(latencies(micros));
  }

  static Figures latencies(Histogram micros) {
    return of(P50, micros.getValueAtPercentile(50) / 1e3)
        .and(P99, micros.getValueAtPercentile(99) / 1e3);
  }

  Figures and(String name, double value) {
    Figures more = new Figures(values);
    more.values.put(name, value);
    return more;
  }

  Figures and(Figures others) {
    Figures more = new Figures(values);
    more.values.putAll(others.values);
    return more;
  }

  double get(String name) {
    return values.getOrDefault(name, Double.NaN);
  }
}
