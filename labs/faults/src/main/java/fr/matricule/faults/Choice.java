package fr.matricule.faults;

import fr.matricule.faults.nemesis.Schedule;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What the command line asks for.
 *
 * @param minutes how long faults come; 0 for the short run with every kind of fault once
 */
record Choice(Path addresses, Path folder, int minutes, long seed, boolean auditOnly) {

  private static final String USAGE =
      "Usage: --addresses <run.json> [--minutes N] [--seed S] [--audit-only]";

  static Choice of(List<String> arguments) {
    Path addresses = null;
    int minutes = 0;
    long seed = ThreadLocalRandom.current().nextLong(1, 1_000_000);
    boolean auditOnly = false;
    Iterator<String> words = arguments.iterator();
    try {
      while (words.hasNext()) {
        switch (words.next()) {
          case "--addresses" -> addresses = Path.of(words.next());
          case "--minutes" -> minutes = Integer.parseInt(words.next());
          case "--seed" -> seed = Long.parseLong(words.next());
          case "--audit-only" -> auditOnly = true;
          default -> throw new IllegalArgumentException(USAGE);
        }
      }
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException(USAGE, wrong);
    }
    if (addresses == null || minutes < 0) {
      throw new IllegalArgumentException(USAGE);
    }
    Path folder = addresses.toAbsolutePath().resolveSibling("faults").resolve(Long.toString(seed));
    return new Choice(addresses, folder, minutes, seed, auditOnly);
  }

  Schedule schedule() {
    return minutes == 0 ? Schedule.brief(seed) : Schedule.lasting(seed, minutes);
  }

  /** The words that ask for the same once more. */
  String again() {
    return (minutes == 0 ? "" : "--minutes " + minutes + " ") + "--seed " + seed;
  }
}
