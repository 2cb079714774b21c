package fr.matricule.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to measure, how often, for how long, and where the results go. */
record Settings(
    Path root,
    Path dir,
    Path results,
    List<String> rows,
    int pairs,
    int seconds,
    int cases,
    boolean strict,
    boolean profile,
    @Nullable Path running) {

  static final String USAGE =
      """
      Usage: ./matricule bench [row...] [options]
        --pairs N      how often ours and the peer take turns (5)
        --seconds S    how long each turn lasts (10)
        --cases N      how many cases the database holds (1000000)
        --results DIR  where tables and charts go (docs/benchmarks)
        --running FILE measure the running stack that this run.json describes; its database is filled
        --dir DIR      where the stack of its own keeps its data (.matricule/bench)
        --no-profile   without the recording of each row
        --strict       exit code 1 when an aim is missed""";

  Settings {
    rows = List.copyOf(rows);
  }

  /** Reads the command line; what it does not know is refused with a sentence. */
  static Settings of(Path root, String... line) {
    Path dir = root.resolve(".matricule/bench");
    Path results = root.resolve("docs/benchmarks");
    int pairs = 5;
    int seconds = 10;
    int cases = 1_000_000;
    boolean strict = false;
    boolean profile = true;
    Path running = null;
    List<String> rows = new ArrayList<>();
    List<String> words = new ArrayList<>(List.of(line));
    while (!words.isEmpty()) {
      String word = words.removeFirst();
      switch (word) {
        case "--strict" -> strict = true;
        case "--no-profile" -> profile = false;
        case "--pairs" -> pairs = number(word, words);
        case "--seconds" -> seconds = number(word, words);
        case "--cases" -> cases = number(word, words);
        case "--results" -> results = Path.of(value(word, words)).toAbsolutePath();
        case "--running" -> running = Path.of(value(word, words)).toAbsolutePath();
        case "--dir" -> dir = Path.of(value(word, words)).toAbsolutePath();
        default -> rows.add(row(word));
      }
    }
    return new Settings(
        root,
        dir,
        results,
        rows.isEmpty() ? Rows.names() : rows,
        pairs,
        seconds,
        cases,
        strict,
        profile,
        running);
  }

  private static String row(String word) {
    if (!Rows.names().contains(word)) {
      throw new IllegalArgumentException(
          "'%s' is no row; there are: %s".formatted(word, String.join(", ", Rows.names())));
    }
    return word;
  }

  private static String value(String option, List<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException(option + " wants a value.");
    }
    return words.removeFirst();
  }

  private static int number(String option, List<String> words) {
    String text = value(option, words);
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below, as for a number out of range
    }
    throw new IllegalArgumentException(option + " wants a number above 0, not '" + text + "'.");
  }

  Duration turn() {
    return Duration.ofSeconds(seconds);
  }
}
