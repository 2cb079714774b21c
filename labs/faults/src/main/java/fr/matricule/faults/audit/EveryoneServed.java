package fr.matricule.faults.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Faults pass; a person who asks again gets to the end. */
final class EveryoneServed implements Invariant {

  @Override
  public String sentence() {
    return "every journey whose client did not go away ended as planned";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    Map<String, String> journeys = new HashMap<>();
    for (JsonNode line : evidence.calls().lines()) {
      String journey = line.path("journey").asText();
      switch (line.path("kind").asText()) {
        case "began" -> journeys.put(journey, "did not end");
        case "ended" -> journeys.put(journey, line.path("how").asText());
        default -> {}
      }
    }
    return journeys.entrySet().stream()
        .filter(each -> !each.getValue().matches("as planned|given up"))
        .map(each -> "journey " + each.getKey() + " " + each.getValue())
        .sorted()
        .toList();
  }
}
