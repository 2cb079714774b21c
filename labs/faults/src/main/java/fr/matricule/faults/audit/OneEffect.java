package fr.matricule.faults.audit;

import fr.matricule.journeys.events.Heard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every event took effect once at each of its consumers: it is remembered, and what it had to leave
 * in the tables is there once.
 */
final class OneEffect implements Invariant {

  /** Who reads what: group, which is also the name in the inbox, and topic. */
  private record Consumer(String database, String name, String topic) {}

  private static final List<Consumer> CONSUMERS =
      List.of(
          new Consumer("applications", "applications.documents", "matricule.documents"),
          new Consumer("applications", "applications.eligibility", "matricule.eligibility"),
          new Consumer("applications", "applications.registry", "matricule.registry"),
          new Consumer("applications", "applications.notifications", "matricule.notifications"),
          new Consumer("documents", "documents.applications", "matricule.applications"),
          new Consumer("eligibility", "eligibility.applications", "matricule.applications"),
          new Consumer("notifications", "notifications.applications", "matricule.applications"),
          new Consumer("notifications", "notifications.documents", "matricule.documents"));

  /** Facts of which the applicant is told, by exactly one message each. */
  private static final Set<String> TOLD =
      Set.of(
          "ApplicationSubmitted",
          "ApplicationAcknowledged",
          "AdditionalInfoRequested",
          "WaitingNumberRecorded",
          "NumberCertificationRecorded",
          "DecisionTaken",
          "ApplicationWithdrawn",
          "ApplicationClosed",
          "DocumentRejected");

  private static final Set<String> NOTED =
      Set.of(
          "DocumentUploaded",
          "DocumentReady",
          "DocumentRejected",
          "DocumentReviewed",
          "NotificationSent",
          "NotificationDelivered",
          "NotificationFailed");

  @Override
  public String sentence() {
    return "every event has one effect at each of its consumers";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    List<String> broken = new ArrayList<>();
    CONSUMERS.forEach(consumer -> broken.addAll(forgotten(evidence, consumer)));
    broken.addAll(told(evidence));
    broken.addAll(noted(evidence));
    broken.addAll(assessed(evidence));
    broken.addAll(known(evidence));
    return broken;
  }

  private static List<String> forgotten(Evidence evidence, Consumer consumer) {
    Set<String> remembered =
        evidence
            .databases()
            .rows(
                consumer.database,
                "SELECT event_id FROM inbox WHERE consumer = '" + consumer.name + "'")
            .stream()
            .map(row -> row.text("event_id"))
            .collect(Collectors.toSet());
    return evidence.events(consumer.topic).stream()
        .filter(event -> !remembered.contains(event.id()))
        .map(event -> consumer.name + " never took in " + event.place())
        .toList();
  }

  private static List<String> told(Evidence evidence) {
    Map<String, Long> messages =
        counted(
            evidence
                .rows(
                    "notifications",
                    "SELECT DISTINCT application_id AS case_id, caused_by, channel,"
                        + " count(*) OVER (PARTITION BY caused_by, channel) AS n FROM notification")
                .stream()
                .map(row -> row.text("caused_by")));
    return evidence.events().stream()
        .filter(event -> TOLD.contains(event.name()))
        // the withdrawal itself has told it
        .filter(event -> !event.data().path("ground").asText().equals("WITHDRAWN"))
        .filter(event -> messages.getOrDefault(event.id(), 0L) == 0)
        .map(event -> "nobody was told of " + event.place() + " of case " + event.key())
        .toList();
  }

  /** What the case notes of its documents and messages: one entry for each event. */
  private static List<String> noted(Evidence evidence) {
    Map<String, Long> said =
        counted(
            evidence.events().stream()
                .filter(event -> NOTED.contains(event.name()))
                .map(event -> event.key() + " " + entry(event)));
    Map<String, Long> noted =
        counted(
            evidence
                .rows(
                    "applications",
                    "SELECT application_id AS case_id, code FROM history_entry"
                        + " WHERE code ~ '^(Document|Notification)'")
                .stream()
                .map(row -> row.text("case_id") + " " + row.text("code")));
    Set<String> all = new TreeSet<>(said.keySet());
    all.addAll(noted.keySet());
    return all.stream()
        .filter(line -> !said.getOrDefault(line, 0L).equals(noted.getOrDefault(line, 0L)))
        .map(
            line ->
                "case %s was said %d times and noted %d times"
                    .formatted(line, said.getOrDefault(line, 0L), noted.getOrDefault(line, 0L)))
        .toList();
  }

  private static String entry(Heard event) {
    if (!event.name().equals("DocumentReviewed")) {
      return event.name();
    }
    return event.data().path("verdict").asText().equals("ACCEPTED")
        ? "DocumentAccepted"
        : "DocumentTurnedDown";
  }

  private static List<String> assessed(Evidence evidence) {
    Map<String, Long> assessments =
        counted(
            evidence
                .rows(
                    "eligibility",
                    "SELECT application_id AS case_id, facts_version FROM assessment")
                .stream()
                .map(row -> row.text("case_id") + " " + row.text("facts_version")));
    return evidence.events("matricule.applications").stream()
        .filter(event -> event.name().equals("ApplicationSubmitted"))
        .map(event -> event.key() + " " + event.data().path("factsVersion").asText())
        .filter(facts -> assessments.getOrDefault(facts, 0L) != 1)
        .map(facts -> "case and facts %s have not exactly one assessment".formatted(facts))
        .toList();
  }

  /** Whose a case is was heard by the three services that copy it. */
  private static List<String> known(Evidence evidence) {
    List<String> broken = new ArrayList<>();
    for (String service : List.of("documents", "eligibility", "notifications")) {
      Set<String> known = new TreeSet<>();
      evidence
          .rows(service, "SELECT case_id FROM case_access")
          .forEach(row -> known.add(row.text("case_id")));
      evidence.events("matricule.applications").stream()
          .filter(event -> event.name().equals("ApplicationOpened"))
          .filter(event -> !known.contains(event.key()))
          .forEach(event -> broken.add(service + " does not know whose case is " + event.key()));
    }
    return broken;
  }

  private static Map<String, Long> counted(Stream<String> lines) {
    Map<String, Long> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(line, 1L, Long::sum));
    return counts;
  }
}
