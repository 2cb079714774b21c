package fr.matricule.faults.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** People open, fill and submit while Kafka is dead: only what follows from it waits. */
final class ServedWithoutKafka implements Invariant {

  private static final Set<String> AWAY = Set.of("STOP", "CUT", "HALF_OPEN");

  /** From its begin until it was healed. */
  private record Window(JsonNode fault, Instant from, Instant until) {
    boolean overlaps(Window other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean holds(JsonNode line) {
      Instant at = at(line);
      return at.isAfter(from) && at.isBefore(until);
    }

    boolean isOfKafka() {
      return AWAY.contains(fault.path("fault").asText())
          && fault.path("target").asText().matches("kafka|applications-kafka");
    }
  }

  @Override
  public String sentence() {
    return "while only Kafka was away, no change of a case was left without an answer";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    return broken(evidence.calls().lines(), evidence.faults());
  }

  static List<String> broken(List<JsonNode> calls, List<JsonNode> faults) {
    List<Window> windows = windows(faults);
    return windows.stream()
        .filter(Window::isOfKafka)
        .filter(each -> windows.stream().filter(each::overlaps).count() == 1)
        .flatMap(
            each ->
                calls.stream()
                    .filter(ServedWithoutKafka::isChangeOfCase)
                    .filter(each::holds)
                    .filter(call -> call.path("kind").asText().equals("UNKNOWN"))
                    .map(call -> "%s at %s".formatted(call.path("operation").asText(), at(call))))
        .toList();
  }

  private static boolean isChangeOfCase(JsonNode call) {
    return call.path("operation").asText().matches("(POST|PUT|PATCH) /applications.*");
  }

  private static List<Window> windows(List<JsonNode> faults) {
    List<Window> windows = new ArrayList<>();
    for (JsonNode begin : faults) {
      if (begin.path("what").asText().equals("begins")) {
        Instant healed =
            faults.stream()
                .filter(line -> line.path("what").asText().equals("healed"))
                .filter(line -> line.path("target").equals(begin.path("target")))
                .map(ServedWithoutKafka::at)
                .filter(at -> at.isAfter(at(begin)))
                .findFirst()
                .orElse(Instant.MAX);
        windows.add(new Window(begin, at(begin), healed));
      }
    }
    return windows;
  }

  private static Instant at(JsonNode line) {
    return Instant.parse(line.path("at").asText());
  }
}
