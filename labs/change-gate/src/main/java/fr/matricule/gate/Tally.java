package fr.matricule.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts flips by their kind: however many there are, no more is kept than the kinds. */
final class Tally {

  private static final int SAMPLES = 5;

  /** The flips of one kind. */
  static final class Row {
    private final Flip flip;
    private final Map<Integer, Long> explainedBy = new LinkedHashMap<>();
    private final List<UUID> samples = new ArrayList<>();
    private long count;

    private Row(Flip flip) {
      this.flip = flip;
    }

    Flip flip() {
      return flip;
    }

    long count() {
      return count;
    }

    long explained() {
      return explainedBy.values().stream().mapToLong(Long::longValue).sum();
    }

    long unexplained() {
      return count - explained();
    }

    /** How many each expectation explains, by its place in the file from 1 on. */
    Map<Integer, Long> explainedBy() {
      return explainedBy;
    }

    /** A few of them, to be looked up. */
    List<UUID> samples() {
      return samples;
    }
  }

  private final List<Expectation> expected;
  private final long[] used;
  private final Map<Flip, Row> rows = new LinkedHashMap<>();

  Tally(List<Expectation> expected) {
    this.expected = List.copyOf(expected);
    this.used = new long[expected.size()];
  }

  void add(Flip flip, UUID ref) {
    Row row = rows.computeIfAbsent(flip, Row::new);
    row.count++;
    if (row.samples.size() < SAMPLES) {
      row.samples.add(ref);
    }
    for (int i = 0; i < used.length; i++) {
      if (used[i] < expected.get(i).atMost() && expected.get(i).explains(flip)) {
        used[i]++;
        row.explainedBy.merge(i + 1, 1L, Long::sum);
        return;
      }
    }
  }

  /** The unexplained first, then by how many. */
  List<Row> rows() {
    return rows.values().stream()
        .sorted(Comparator.comparingLong(Row::unexplained).thenComparingLong(Row::count).reversed())
        .toList();
  }

  long flips() {
    return rows.values().stream().mapToLong(Row::count).sum();
  }

  long explained() {
    return rows.values().stream().mapToLong(Row::explained).sum();
  }

  long unexplained() {
    return flips() - explained();
  }

  List<Expectation> expected() {
    return expected;
  }

  long used(int expectation) {
    return used[expectation];
  }
}
