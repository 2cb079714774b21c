package fr.matricule.faults.audit;

import fr.matricule.faults.audit.Calls.Act;
import fr.matricule.faults.audit.Calls.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a client was told is done stands in the case's history; what it does not know, at most once.
 */
final class AcknowledgedIsKept implements Invariant {

  private static final Map<String, String> CODES =
      new TreeMap<>(
          Map.of(
              "POST /applications", "ApplicationOpened",
              "POST /applications/{id}/submission", "ApplicationSubmitted",
              "POST /applications/{id}/withdrawal", "ApplicationWithdrawn",
              "POST /applications/{id}/information-requests", "AdditionalInfoRequested",
              "POST /applications/{id}/information-requests/{id}/answers", "AdditionalInfoProvided",
              "POST /applications/{id}/decision/confirmation", "DecisionTaken REFUSED",
              "PUT /applications/{id}/identity-check", "IdentityAccepted"));

  @Override
  public String sentence() {
    return "every acknowledged submission is exactly one case, every unknown none or one;"
        + " so is every other acknowledged change";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    if (!evidence.calls().isKnown()) {
      return List.of();
    }
    Map<String, Map<String, Long>> histories = histories(evidence);
    List<String> broken = new ArrayList<>();
    CODES.forEach((operation, code) -> compare(evidence, histories, operation, code, broken));
    broken.addAll(outside(evidence, histories.keySet()));
    return broken;
  }

  /** How often each code stands in the history of each case; a refusal under its outcome, too. */
  private static Map<String, Map<String, Long>> histories(Evidence evidence) {
    return evidence
        .rows(
            "applications",
            "SELECT application_id AS case_id, code, variant, a.id AS found FROM history_entry h"
                + " LEFT JOIN application a ON a.id = h.application_id")
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("case_id"),
                Collectors.groupingBy(
                    row ->
                        row.text("code").equals("DecisionTaken")
                            ? "DecisionTaken " + row.text("variant")
                            : row.text("code"),
                    Collectors.counting())));
  }

  private static void compare(
      Evidence evidence,
      Map<String, Map<String, Long>> histories,
      String operation,
      String code,
      List<String> broken) {
    List<Act> acts = evidence.calls().of(operation);
    Set<String> cases =
        acts.stream().map(Act::subject).collect(Collectors.toCollection(TreeSet::new));
    cases.remove("");
    for (String id : cases) {
      long sure = Calls.count(acts, id, Done.YES);
      long most = sure + Calls.count(acts, id, Done.MAYBE);
      long found = histories.getOrDefault(id, Map.of()).getOrDefault(code, 0L);
      if (found < sure || found > most) {
        broken.add(
            "case %s: %s was acknowledged %d times and is unknown %d times, its history has %d %s"
                .formatted(id, operation, sure, most - sure, found, code));
      }
    }
  }

  /** Cases that no client opened, and more of them than openings whose outcome is unknown. */
  private static List<String> outside(Evidence evidence, Set<String> found) {
    List<Act> opened = evidence.calls().of("POST /applications");
    Set<String> known = opened.stream().map(Act::subject).collect(Collectors.toSet());
    List<String> strangers = found.stream().filter(id -> !known.contains(id)).toList();
    long unknown = opened.stream().filter(act -> act.done() == Done.MAYBE).count();
    return strangers.size() <= unknown
        ? List.of()
        : List.of(
            "%d openings are unknown, but %d cases were opened by nobody: %s"
                .formatted(unknown, strangers.size(), strangers));
  }
}
