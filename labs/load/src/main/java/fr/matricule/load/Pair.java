package fr.matricule.load;

import org.jspecify.annotations.Nullable;

/** One turn of ours and the turn of the peer beside it; a row may have no peer. */
record Pair(Figures ours, @Nullable Figures peer) {

  /** Ours to the peer's; not a number where one of them has no such figure. */
  double ratio(String figure) {
    return peer == null ? Double.NaN : ours.get(figure) / peer.get(figure);
  }
}
