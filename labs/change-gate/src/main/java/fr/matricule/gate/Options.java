package fr.matricule.gate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the command line says. */
record Options(Map<String, String> values) {

  private static final Set<String> KNOWN = Set.of("candidate", "json", "service", "dir");

  private static final String USAGE =
      "Usage: ./matricule rules replay --candidate FOLDER [--json FILE]"
          + " [--dir DIR | --service URL, with a token of the role ops in MATRICULE_TOKEN]";

  static Options of(String... line) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < line.length; i += 2) {
      String name = line[i].startsWith("--") ? line[i].substring(2) : "";
      if (!KNOWN.contains(name) || i + 1 == line.length) {
        throw new BadOptions("'%s' is no option, or has no value.%n%s", line[i], USAGE);
      }
      values.put(name, line[i + 1]);
    }
    return new Options(Map.copyOf(values));
  }

  Path candidate() {
    return value("candidate")
        .map(Path::of)
        .orElseThrow(() -> new BadOptions("Say which rule book: --candidate FOLDER.%n%s", USAGE));
  }

  Optional<Path> json() {
    return value("json").map(Path::of);
  }

  Optional<String> service() {
    return value("service");
  }

  /** Where the local stack lives, as its launcher knows it. */
  Path dir() {
    return value("dir")
        .or(() -> Optional.ofNullable(System.getenv("MATRICULE_DIR")))
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("matricule.root", ".")).resolve(".matricule"));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
