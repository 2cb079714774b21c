package fr.matricule.stack.links;

/** What a link does with what passes through it. */
public enum Mode {
  /** Hands on every byte at once. */
  PASS,
  /** Has closed every connection and refuses new ones. */
  CUT,
  /**
   * Takes connections and bytes and hands nothing on; nothing is closed. A connection that lost
   * bytes so is reset when the mode ends: its two ends no longer agree.
   */
  HALF_OPEN,
  /** Hands on what it read after a delay. */
  SLOW,
  /** Hands on so many bytes a second, all connections together, each way. */
  THROTTLE,
  /** Has reset every connection and resets new ones at once. */
  RESET;

  boolean endsConnections() {
    return this == CUT || this == RESET;
  }
}
