package fr.matricule.faults;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import fr.matricule.faults.nemesis.Recovery;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What a run proved: each promise with what contradicts it, and how long each return took.
 *
 * @param stuck what never came back by itself; empty when everything did
 */
public record Report(
    long seed,
    long calls,
    List<Recovery> recoveries,
    String stuck,
    Map<String, List<String>> findings) {

  /** Whether every invariant holds and everything came back; how fast is told, not judged, here. */
  public boolean isSound() {
    return stuck.isEmpty() && findings.values().stream().allMatch(List::isEmpty);
  }

  /** Whether it is sound and nothing took longer than promised. */
  public boolean isKept() {
    return isSound() && recoveries.stream().allMatch(Recovery::isKept);
  }

  public void print(PrintStream out) {
    out.printf(
        "%n%-24s %3s %27s %27s%n", "fault", "n", "first success, ms", "then backlog empty, ms");
    byFault()
        .forEach(
            (name, all) ->
                out.printf(
                    "%-24s %3d %27s %27s %s%n",
                    name,
                    all.size(),
                    spread(all, Recovery::firstSuccess),
                    spread(all, Recovery::backlogEmpty),
                    all.stream().allMatch(Recovery::isKept) ? "" : "late"));
    out.println();
    findings.forEach(
        (sentence, broken) -> {
          out.printf("%s %s%n", broken.isEmpty() ? "holds " : "BROKEN", sentence);
          broken.stream().limit(10).forEach(line -> out.println("         " + line));
          if (broken.size() > 10) {
            out.printf("         and %d more%n", broken.size() - 10);
          }
        });
    if (!stuck.isEmpty()) {
      out.println("BROKEN everything comes back without a hand\n         " + stuck);
    }
  }

  public void write(Path file) throws IOException {
    ObjectNode report = Json.object().put("seed", seed).put("calls", calls).put("stuck", stuck);
    ArrayNode times = report.putArray("recoveries");
    for (Recovery each : recoveries) {
      times
          .addObject()
          .put("fault", each.fault().kind().name())
          .put("target", each.fault().target())
          .put("part", each.part())
          .put("firstSuccessMillis", each.firstSuccess())
          .put("promisedMillis", each.promised())
          .put("backlogEmptyMillis", each.backlogEmpty());
    }
    ArrayNode invariants = report.putArray("invariants");
    findings.forEach(
        (sentence, broken) -> {
          ArrayNode lines = invariants.addObject().put("sentence", sentence).putArray("broken");
          broken.forEach(lines::add);
        });
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, report.toPrettyString());
  }

  private Map<String, List<Recovery>> byFault() {
    return recoveries.stream()
        .collect(
            Collectors.groupingBy(
                each ->
                    each.fault().kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + " "
                        + each.fault().target(),
                TreeMap::new,
                Collectors.toList()));
  }

  /** Minimum / median / maximum. */
  private static String spread(List<Recovery> all, ToLongFunction<Recovery> time) {
    long[] sorted = all.stream().mapToLong(time).sorted().toArray();
    return "%d / %d / %d"
        .formatted(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }
}
