package fr.matricule.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Draws docs/lifecycle.md from the code; {@code -Dlifecycle.write=true} writes it anew. */
class LifecycleDocTest {

  private static final Path PICTURE = root().resolve("docs/lifecycle.md");

  private static Path root() {
    return Path.of(System.getProperty("matricule.root", Path.of("..").toString()));
  }

  @Test
  void isDrawnFromTheCode() throws IOException {
    String drawn = drawn();
    if (Boolean.getBoolean("lifecycle.write")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(PICTURE)
        .content()
        .as("run again with -Dlifecycle.write=true and look at the change")
        .isEqualTo(drawn);
  }

  private static String drawn() {
    return """
        # The lifecycle of a case

        Drawn from `Lifecycle.java` in applications-service; a test compares it with the code. Three words say where
        a case stands. The first concerns the case as a whole; the two tracks move independently: a number may come
        while the entitlement waits, and the other way round. An event that finds a word it does not expect is refused (409).

        Events in *italics* in the table stay inside applications-service; the others are announced on `matricule.applications`.

        ## The case

        """
        + diagram(move -> move.status(), "DRAFT", "ApplicationOpened")
        + "\n## Identification: from the identity document to the certified number\n\n"
        + diagram(move -> move.identification(), "NOT_STARTED", "ApplicationOpened")
        + "\n## Entitlement: from the recommendation to the decision\n\n"
        + diagram(move -> move.entitlement(), "NOT_ASSESSED", "ApplicationOpened")
        + "\n## Which event may find which words\n\n"
        + "| event | case | identification | entitlement |\n|---|---|---|---|\n"
        + table();
  }

  private static String diagram(
      Function<Move, Map<? extends Enum<?>, ? extends Enum<?>>> track, String first, String by) {
    TreeMap<String, TreeSet<String>> edges = new TreeMap<>();
    for (ApplicationEvent event : SampleEvents.all()) {
      track
          .apply(Lifecycle.by(event))
          .forEach(
              (from, to) -> {
                if (from != to) {
                  edges
                      .computeIfAbsent(from + " --> " + to, edge -> new TreeSet<>())
                      .add(SampleEvents.label(event));
                }
              });
    }
    StringBuilder lines = new StringBuilder("```mermaid\nstateDiagram-v2\n");
    lines.append("  [*] --> %s : %s%n".formatted(first, by));
    edges.forEach(
        (edge, events) -> lines.append("  %s : %s%n".formatted(edge, String.join(", ", events))));
    return lines.append("```\n").toString();
  }

  private static String table() {
    StringBuilder rows = new StringBuilder();
    for (ApplicationEvent event : SampleEvents.all()) {
      Move move = Lifecycle.by(event);
      String name = SampleEvents.label(event);
      rows.append(
          "| %s | %s | %s | %s |%n"
              .formatted(
                  event instanceof ApplicationEvent.Noted ? "*" + name + "*" : name,
                  move.status().isEmpty() ? "(begins)" : words(move.status()),
                  words(move.identification()),
                  words(move.entitlement())));
    }
    return rows.toString();
  }

  private static String words(Map<? extends Enum<?>, ? extends Enum<?>> edges) {
    TreeMap<Integer, String> words = new TreeMap<>();
    edges.forEach(
        (from, to) -> words.put(from.ordinal(), from == to ? from.name() : from + " → " + to));
    return words.isEmpty() ? "any" : String.join(", ", words.values());
  }
}
