package fr.matricule.load;

import java.util.ArrayList;
import java.util.List;

/** What a row gave, pair by pair, with what should be known to read it. */
record Outcome(
    String row, String title, String peer, List<Pair> pairs, List<Aim> aims, List<String> notes) {

  Outcome {
    pairs = List.copyOf(pairs);
    aims = List.copyOf(aims);
    notes = List.copyOf(notes);
  }

  static Outcome of(Row row, List<Pair> pairs, String... notes) {
    return new Outcome(row.name(), row.title(), row.peer(), pairs, row.aims(), List.of(notes));
  }

  Outcome with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Outcome(row, title, peer, pairs, aims, more);
  }

  /** The middle of what our turns gave. */
  Spread ours(String figure) {
    return Spread.of(pairs.stream().map(pair -> pair.ours().get(figure)).toList());
  }

  /** The middle of what the peer's turns gave. */
  Spread peers(String figure) {
    return Spread.of(
        pairs.stream()
            .map(pair -> pair.peer() == null ? Double.NaN : pair.peer().get(figure))
            .toList());
  }

  boolean missed() {
    return aims.stream().anyMatch(aim -> aim.of(pairs).isKnown() && !aim.isMet(pairs));
  }
}
