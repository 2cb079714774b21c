package fr.matricule.faults.audit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.stack.Row;
import fr.matricule.faults.audit.Mails.Mail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A fact is told under one identity; the same mail twice is the trace of a fault, never more. */
final class OneMessage implements Invariant {

  private static final Set<String> SENT = Set.of("SENT", "DELIVERED");
  private static final Set<String> SETTLED = Set.of("SENT", "DELIVERED", "FAILED");

  @Override
  public String sentence() {
    return "one message identity per event, channel and recipient; a mail is repeated at most once"
        + " for each fault of its sender, and none leaves before the fact it tells is committed";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    List<Row> messages =
        evidence.rows(
            "notifications",
            "SELECT n.id, n.application_id AS case_id, n.channel, n.status, n.caused_by,"
                + " extract(epoch FROM n.created_at)"
                + " - coalesce((SELECT offset_seconds FROM sandbox_clock), 0) AS created"
                + " FROM notification n");
    List<String> broken = new ArrayList<>();
    broken.addAll(identities(messages));
    broken.addAll(physical(evidence, messages));
    broken.addAll(repeats(evidence, messages));
    return broken;
  }

  private static List<String> identities(List<Row> messages) {
    return messages.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("caused_by") + " by " + row.text("channel"), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(identity -> identity.getValue() > 1)
        .map(identity -> "event " + identity.getKey() + " has several messages")
        .toList();
  }

  /** Each message that left is where it went to, and nothing is there that is no message. */
  private static List<String> physical(Evidence evidence, List<Row> messages) {
    Map<String, Row> known =
        messages.stream().collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
    Map<String, List<Mail>> mails = mails(evidence);
    List<String> broken = new ArrayList<>();
    for (Row message : messages) {
      String id = message.text("id");
      boolean there =
          message.text("channel").equals("EMAIL")
              ? mails.containsKey(id)
              : evidence.mails().letters().contains(id);
      if (!SETTLED.contains(message.text("status"))) {
        broken.add("message %s is still %s".formatted(id, message.text("status")));
      } else if (SENT.contains(message.text("status")) && !there) {
        broken.add("message %s was sent and arrived nowhere".formatted(id));
      }
    }
    mails.forEach((id, copies) -> broken.addAll(early(id, copies, known)));
    return broken;
  }

  private static List<String> early(String id, List<Mail> copies, Map<String, Row> known) {
    Row message = known.get(id);
    if (message == null) {
      return List.of();
    }
    Instant created =
        Instant.ofEpochMilli((long) (Double.parseDouble(message.text("created")) * 1000));
    return copies.stream()
        .filter(mail -> mail.arrived().isBefore(created.minusMillis(50)))
        .map(
            mail ->
                "mail %s arrived %d ms before its message was created"
                    .formatted(id, Duration.between(mail.arrived(), created).toMillis()))
        .toList();
  }

  private static List<String> repeats(Evidence evidence, List<Row> messages) {
    Set<String> own = messages.stream().map(row -> row.text("id")).collect(Collectors.toSet());
    Map<String, List<Mail>> mails = mails(evidence);
    mails.keySet().retainAll(own);
    long repeats = mails.values().stream().mapToLong(copies -> copies.size() - 1).sum();
    long faults = evidence.faults().stream().filter(OneMessage::hitsTheSender).count();
    return repeats <= faults
        ? List.of()
        : List.of(
            "%d mails were repeated, %d faults befell their sender".formatted(repeats, faults));
  }

  /**
   * The sender's process, and the two dialogues between which it may die: mail server, database.
   */
  private static boolean hitsTheSender(JsonNode line) {
    return line.path("what").asText().equals("begins")
        && (line.path("fault").asText().equals("RESTART")
            || line.path("target")
                .asText()
                .matches("notifications|smtp|postgres|notifications-(smtp|postgres)"));
  }

  private static Map<String, List<Mail>> mails(Evidence evidence) {
    Map<String, List<Mail>> mails = new HashMap<>();
    evidence
        .mails()
        .mails()
        .forEach(mail -> mails.computeIfAbsent(mail.id(), _ -> new ArrayList<>()).add(mail));
    return mails;
  }
}
