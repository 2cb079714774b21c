package fr.matricule.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: the command, its words, and its options, each known and well formed. */
record Arguments(String command, List<String> words, Map<String, String> options) {
  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "up", Set.of("dir", "ports", "port-offset", "parts", "follow", "restarts", "kafka-dir"),
          "journey", Set.of("dir", "ports", "port-offset"),
          "faults", Set.of("dir", "ports", "port-offset", "minutes", "seed"),
          "parts",
              Set.of(
                  "dir",
                  "ports",
                  "port-offset",
                  "parts",
                  "addresses",
                  "follow",
                  "kafka-dir",
                  "kafka-listeners"),
          "trace", Set.of("dir"),
          "clock", Set.of("dir"),
          "parked", Set.of("dir", "consumer", "case", "state", "reason", "file"),
          "replay", Set.of("dir", "since", "reason"));

  private static final Map<String, Set<String>> SWITCHES =
      Map.of(
          "up", Set.of("fresh", "demo", "separate"),
          "journey", Set.of("fresh"),
          "faults", Set.of("fresh", "audit-only"),
          "parts", Set.of("whole"));

  static Arguments of(String... line) {
    if (line.length == 0 || !VALUES.containsKey(line[0])) {
      throw new BadArguments(
          "Say what to do: " + String.join(", ", VALUES.keySet().stream().sorted().toList()) + ".");
    }
    String command = line[0];
    var words = new ArrayList<String>();
    var options = new HashMap<String, String>();
    for (int i = 1; i < line.length; i++) {
      if (!line[i].startsWith("--")) {
        words.add(line[i]);
        continue;
      }
      String option = line[i].substring(2);
      if (SWITCHES.getOrDefault(command, Set.of()).contains(option)) {
        options.put(option, "");
      } else if (!VALUES.getOrDefault(command, Set.of()).contains(option)) {
        throw new BadArguments("'%s' has no option --%s.".formatted(command, option));
      } else if (++i == line.length) {
        throw new BadArguments("The option --%s wants a value.".formatted(option));
      } else {
        options.put(option, line[i]);
      }
    }
    return new Arguments(command, List.copyOf(words), Map.copyOf(options));
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }

  Optional<Long> number(String option) {
    return value(option)
        .map(
            text -> {
              try {
                return Long.valueOf(text);
              } catch (NumberFormatException _) {
                throw new BadArguments(
                    "The option --%s wants a number, not '%s'.".formatted(option, text));
              }
            });
  }
}
