package fr.matricule.journeys.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what was heard against the promises of the contracts; what it returns are broken promises.
 */
public final class Audit {

  /** Who is known to speak; what our own tests throw onto a topic has another source. */
  private static final Pattern KNOWN =
      Pattern.compile("/(applications|documents|eligibility|notifications)-service|/registry");

  /** A NIR or NIA of the sandbox in clear, spaced or not. */
  private static final Pattern NUMBER =
      Pattern.compile("[12] ?\\d{2} ?\\d{2} ?99 ?999 ?\\d{3}( ?\\d{2})?");

  private final Contracts contracts;
  private final List<Heard> heard;

  public Audit(Contracts contracts, List<Heard> heard) {
    this.contracts = contracts;
    this.heard = heard.stream().filter(event -> KNOWN.matcher(event.source()).matches()).toList();
  }

  public int size() {
    return heard.size();
  }

  /** Events that came again, after this moment. */
  public List<String> repeats(Instant since) {
    Set<String> seen = new HashSet<>();
    return heard.stream()
        .filter(event -> !seen.add(event.id()))
        .filter(event -> !event.at().isBefore(since))
        .map(Heard::place)
        .toList();
  }

  /** Events that are missing or out of order: each source counts the events of a case from 1. */
  public List<String> disorder() {
    Map<String, Long> last = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (Heard event : once()) {
      String line = event.source() + " " + event.header("ce_subject");
      long expected = last.merge(line, 1L, Long::sum);
      if (!event.header("ce_sequence").equals(Long.toString(expected))) {
        broken.add(
            "%s has sequence %s, expected %d"
                .formatted(event.place(), event.header("ce_sequence"), expected));
      }
    }
    return broken;
  }

  /** Headers, topic, key or data that differ from the contracts. */
  public List<String> strayed() {
    return heard.stream()
        .flatMap(event -> faults(event).map(fault -> event.place() + ": " + fault))
        .toList();
  }

  private Stream<String> faults(Heard event) {
    if (!contracts.eventsOn(event.topic()).contains(event.name())) {
      return Stream.of("is no event of this topic");
    }
    JsonNode data = event.data();
    Stream<String> key =
        event.key().equals(data.path("applicationId").asText())
                && event.header("ce_subject").equals("application/" + event.key())
            ? Stream.of()
            : Stream.of("key, subject and applicationId differ");
    ObjectNode headers = Json.object();
    event.headers().forEach((name, value) -> headers.put(name, value));
    return Stream.of(
            key,
            contracts.faults(event.name(), data).stream(),
            contracts.headerFaults(headers).stream())
        .flatMap(fault -> fault);
  }

  /** Messages whose cause was never said, or that have lost the trace of their cause. */
  public List<String> torn() {
    Map<String, String> traces = new HashMap<>();
    heard.forEach(event -> traces.put(event.id(), trace(event)));
    return heard.stream()
        .filter(event -> event.name().equals("NotificationSent"))
        .filter(
            sent ->
                trace(sent).isEmpty()
                    || !trace(sent).equals(traces.get(sent.data().path("causedBy").asText())))
        .map(Heard::place)
        .toList();
  }

  /** The trace id of the W3C header, or nothing when the event was not traced. */
  private static String trace(Heard event) {
    return event.header("traceparent").replaceFirst("^00-([0-9a-f]{32})-.*$", "$1");
  }

  /** Personal data on a topic: one of these words, or a number in clear. */
  public List<String> leaks(Collection<String> personal) {
    return heard.stream()
        .filter(
            event ->
                NUMBER.matcher(event.everything()).find()
                    || personal.stream().anyMatch(word -> contains(event, word)))
        .map(Heard::place)
        .toList();
  }

  private static boolean contains(Heard event, String word) {
    return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(event.everything())
        .find();
  }

  private List<Heard> once() {
    Set<String> seen = new HashSet<>();
    return heard.stream().filter(event -> seen.add(event.id())).toList();
  }
}
