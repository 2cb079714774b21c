package fr.matricule.faults.audit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Databases;
import fr.matricule.client.stack.Row;
import fr.matricule.journeys.events.Contracts;
import fr.matricule.journeys.events.Heard;
import fr.matricule.journeys.events.Observer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that is looked at, gathered once.
 *
 * @param earlier cases that were there before: they are not this run's to answer for
 * @param faults the lines of the timeline
 */
public record Evidence(
    Matricule whole,
    Databases databases,
    Calls calls,
    List<JsonNode> faults,
    List<Heard> heard,
    Mails mails,
    Set<String> earlier) {

  /** Who speaks for Matricule; what the lab itself throws onto a topic has another source. */
  private static final Pattern KNOWN =
      Pattern.compile("/(applications|documents|eligibility|notifications)-service|/registry");

  public static Evidence gather(Matricule whole, Path folder, Set<String> earlier) {
    List<String> topics = new Contracts().topics();
    List<Heard> heard =
        new Observer(whole.addresses().kafka(), topics)
            .hearAll().stream()
                .filter(event -> KNOWN.matcher(event.source()).matches())
                .filter(event -> !earlier.contains(event.key()))
                .toList();
    return new Evidence(
        whole,
        new Databases(whole.addresses()),
        Calls.of(folder.resolve("history.jsonl")),
        Calls.of(folder.resolve("timeline.jsonl")).lines(),
        heard,
        Mails.in(whole.addresses().data()),
        earlier);
  }

  /** The cases there are now, to be taken as earlier ones later. */
  public static Set<String> cases(Matricule whole) {
    Set<String> cases = new HashSet<>();
    new Databases(whole.addresses())
        .rows("applications", "SELECT id FROM application")
        .forEach(row -> cases.add(row.text("id")));
    return cases;
  }

  /** Rows of this run's cases; the query names the case in the column {@code case_id}. */
  List<Row> rows(String database, String query) {
    return databases.rows(database, query).stream()
        .filter(row -> !earlier.contains(row.text("case_id")))
        .toList();
  }

  /** Every event once, at its first occurrence, in the order of its partition. */
  List<Heard> events() {
    Map<String, Heard> first = new LinkedHashMap<>();
    heard.forEach(event -> first.putIfAbsent(event.id(), event));
    return List.copyOf(first.values());
  }

  List<Heard> events(String topic) {
    return events().stream().filter(event -> event.topic().equals(topic)).toList();
  }
}
