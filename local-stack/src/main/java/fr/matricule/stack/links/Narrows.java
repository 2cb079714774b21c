package fr.matricule.stack.links;

/** A place through which so many bytes a second pass, whoever brings them. */
final class Narrows {
  private long free = System.nanoTime();

  /** The moment, in {@link System#nanoTime}, when these bytes have had their time to pass. */
  synchronized long reserve(int bytes, long bytesPerSecond) {
    free = Math.max(free, System.nanoTime()) + bytes * 1_000_000_000L / bytesPerSecond;
    return free;
  }

  /** Forgets who still waits. */
  synchronized void widen() {
    free = System.nanoTime();
  }
}
