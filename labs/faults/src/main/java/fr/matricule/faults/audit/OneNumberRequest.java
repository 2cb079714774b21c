package fr.matricule.faults.audit;

import fr.matricule.journeys.events.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The authority is asked once for each attempt, and what it answers is recorded once. */
final class OneNumberRequest implements Invariant {

  private static final Set<String> ANSWERS = Set.of("WaitingNumberIssued", "NumberCertified");

  @Override
  public String sentence() {
    return "one number request per case and attempt, with one answer that is recorded once";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    Map<String, Long> asked =
        byAttempt(
            evidence.events("matricule.applications").stream()
                .filter(event -> event.name().equals("NumberRequested"))
                .toList());
    Map<String, Long> answered =
        byAttempt(
            evidence.events("matricule.registry").stream()
                .filter(event -> ANSWERS.contains(event.name()))
                .toList());
    Map<String, Long> requests = byAttempt(evidence, "number_request");
    Map<String, Long> recorded = byAttempt(evidence, "recorded_number");
    List<String> broken = new ArrayList<>();
    broken.addAll(differences("requested", requests, "asked on the topic", asked));
    broken.addAll(differences("asked on the topic", asked, "answered", answered));
    broken.addAll(differences("answered", answered, "recorded", recorded));
    return broken;
  }

  private static List<String> differences(
      String one, Map<String, Long> ones, String other, Map<String, Long> others) {
    Set<String> all = new TreeSet<>(ones.keySet());
    all.addAll(others.keySet());
    return all.stream()
        .filter(
            attempt -> ones.getOrDefault(attempt, 0L) != 1 || others.getOrDefault(attempt, 0L) != 1)
        .map(
            attempt ->
                "case and attempt %s: %s %d times, %s %d times"
                    .formatted(
                        attempt,
                        one,
                        ones.getOrDefault(attempt, 0L),
                        other,
                        others.getOrDefault(attempt, 0L)))
        .toList();
  }

  private static Map<String, Long> byAttempt(List<Heard> events) {
    return events.stream()
        .map(event -> event.key() + " " + event.data().path("attempt").asText())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static Map<String, Long> byAttempt(Evidence evidence, String table) {
    return evidence
        .rows("applications", "SELECT application_id AS case_id, attempt FROM " + table)
        .stream()
        .map(row -> row.text("case_id") + " " + row.text("attempt"))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
