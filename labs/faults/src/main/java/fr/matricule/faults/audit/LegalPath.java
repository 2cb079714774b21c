package fr.matricule.faults.audit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.stack.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The history of every case is a way through the lifecycle that ends where the case stands. */
final class LegalPath implements Invariant {

  private static final String BEGINNING = "ApplicationOpened";
  private static final Set<String> DECIDING =
      Set.of("GRANTED", "GRANTED_PENDING_DOCUMENT", "REFUSED", "REDIRECTED");
  private static final Set<String> DECIDED_WAYS =
      Set.of("GRANTED", "CERTIFIED", "ASKED", "REFUSED");

  private final Lifecycle lifecycle = new Lifecycle();

  @Override
  public String sentence() {
    return "every case reaches exactly one decision, by a path that is legal in the lifecycle";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    Map<String, List<Row>> histories =
        evidence
            .rows(
                "applications",
                "SELECT application_id AS case_id, version, code, variant FROM history_entry"
                    + " ORDER BY application_id, version, id")
            .stream()
            .collect(Collectors.groupingBy(row -> row.text("case_id")));
    List<String> broken = new ArrayList<>();
    for (Row row :
        evidence.rows(
            "applications",
            "SELECT id AS case_id, status, identification, entitlement FROM application")) {
      String id = row.text("case_id");
      broken.addAll(walk(row, histories.getOrDefault(id, List.of())));
    }
    broken.addAll(undecided(evidence, histories));
    return broken;
  }

  private List<String> walk(Row stands, List<Row> history) {
    String id = stands.text("case_id");
    Lifecycle.Words words = null;
    for (Row entry : history) {
      String code = entry.text("code");
      String event = lifecycle.named(code, entry.text("variant")).orElse("");
      if (event.isEmpty()) {
        continue; // a note about a document or a message moves nothing
      }
      if (words == null ? !code.equals(BEGINNING) : code.equals(BEGINNING)) {
        return List.of("case %s: %s is at the wrong place".formatted(id, code));
      }
      var next = words == null ? Optional.of(Lifecycle.Words.BEGIN) : lifecycle.after(event, words);
      if (next.isEmpty()) {
        return List.of("case %s: %s may not find %s".formatted(id, event, words));
      }
      words = next.get();
    }
    Lifecycle.Words now =
        new Lifecycle.Words(
            stands.text("status"), stands.text("identification"), stands.text("entitlement"));
    return now.equals(words)
        ? List.of()
        : List.of("case %s stands at %s, its history leads to %s".formatted(id, now, words));
  }

  /** Cases whose journey ended as planned with a decision, and have none or several. */
  private static List<String> undecided(Evidence evidence, Map<String, List<Row>> histories) {
    Map<String, String> ways = new HashMap<>();
    Map<String, String> cases = new HashMap<>();
    for (JsonNode line : evidence.calls().lines()) {
      String journey = line.path("journey").asText();
      if (line.has("way")) {
        ways.put(journey, line.path("way").asText());
      }
      String location = line.path("location").asText();
      if (line.path("operation").asText().equals("POST /applications") && !location.isEmpty()) {
        cases.put(journey, location.substring(location.lastIndexOf('/') + 1));
      }
    }
    return evidence
        .calls()
        .kind("ended")
        .filter(line -> line.path("how").asText().equals("as planned"))
        .map(line -> line.path("journey").asText())
        .filter(journey -> DECIDED_WAYS.contains(ways.getOrDefault(journey, "")))
        .map(journey -> cases.getOrDefault(journey, ""))
        .filter(id -> decisions(histories.getOrDefault(id, List.of())) != 1)
        .map(id -> "case %s has not exactly one decision".formatted(id))
        .toList();
  }

  private static long decisions(List<Row> history) {
    return history.stream()
        .filter(entry -> entry.text("code").equals("DecisionTaken"))
        .filter(entry -> DECIDING.contains(entry.text("variant")))
        .count();
  }
}
