package fr.matricule.faults.audit;

import fr.matricule.client.stack.Databases;
import fr.matricule.client.stack.Row;
import fr.matricule.journeys.events.Heard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What services wrote down to be said was said: all of it, nothing else, and in order. */
final class OutboxIsTopic implements Invariant {

  @Override
  public String sentence() {
    return "outbox ids are the distinct ids on the topic; versions of a case rise without a gap,"
        + " first occurrences in order";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    List<String> broken = new ArrayList<>();
    for (String service : Databases.NAMES) {
      List<Row> outbox =
          evidence.rows(
              service,
              "SELECT id, aggregateid AS case_id, aggregateversion FROM outbox ORDER BY seq");
      List<Heard> said =
          evidence.events("matricule." + service).stream()
              .filter(event -> event.source().equals("/" + service + "-service"))
              .toList();
      broken.addAll(
          differences(
              service,
              outbox.stream().map(row -> row.text("id")).collect(Collectors.toSet()),
              said.stream().map(Heard::id).collect(Collectors.toSet())));
      broken.addAll(gaps(service, outbox));
      broken.addAll(disorder(said));
      evidence
          .rows(
              service,
              "SELECT headers ->> 'ce_id' AS id, case_id FROM parked_message"
                  + " WHERE consumer = 'outbox' AND state = 'PARKED'")
          .forEach(row -> broken.add(service + ": event " + row.text("id") + " was never said"));
    }
    return broken;
  }

  private static List<String> differences(String service, Set<String> outbox, Set<String> topic) {
    List<String> broken = new ArrayList<>();
    Set<String> unsaid = new TreeSet<>(outbox);
    unsaid.removeAll(topic);
    unsaid.forEach(id -> broken.add(service + ": " + id + " is in the outbox, not on the topic"));
    Set<String> unwritten = new TreeSet<>(topic);
    unwritten.removeAll(outbox);
    unwritten.forEach(
        id -> broken.add(service + ": " + id + " is on the topic, not in the outbox"));
    return broken;
  }

  private static List<String> gaps(String service, List<Row> outbox) {
    Map<String, Long> last = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (Row row : outbox) {
      long version = row.number("aggregateversion");
      Long before = last.put(row.text("case_id"), version);
      if (version != (before == null ? 1 : before + 1)) {
        broken.add(
            "%s: case %s goes from version %s to %d"
                .formatted(service, row.text("case_id"), before, version));
      }
    }
    return broken;
  }

  private static List<String> disorder(List<Heard> said) {
    Map<String, Long> last = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (Heard event : said) {
      long expected = last.merge(event.key(), 1L, Long::sum);
      if (!event.header("ce_sequence").equals(Long.toString(expected))) {
        broken.add(
            "%s of case %s has sequence %s, expected %d"
                .formatted(event.place(), event.key(), event.header("ce_sequence"), expected));
      }
    }
    return broken;
  }
}
