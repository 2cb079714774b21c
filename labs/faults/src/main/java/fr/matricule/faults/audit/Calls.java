package fr.matricule.faults.audit;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The clients' history as the auditor reads it: what they know was done, and what they do not. */
record Calls(List<JsonNode> lines) {

  /** Whether a call's effect must, may or must not be there. */
  enum Done {
    YES,
    MAYBE,
    NO
  }

  /**
   * All attempts under one Idempotency-Key, or of one call without a key.
   *
   * @param subject the case or document it was about; for an opening, the case it led to
   */
  record Act(String operation, String subject, Done done) {}

  static Calls of(Path history) {
    if (!Files.exists(history)) {
      return new Calls(List.of());
    }
    try (Stream<String> lines = Files.lines(history)) {
      return new Calls(
          lines.map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8))).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  boolean isKnown() {
    return !lines.isEmpty();
  }

  Stream<JsonNode> kind(String kind) {
    return lines.stream().filter(line -> line.path("kind").asText().equals(kind));
  }

  /**
   * Everything clients did with one operation, such as {@code POST /applications/{id}/submission}.
   */
  List<Act> of(String operation) {
    Map<String, Act> acts = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.path("operation").asText().equals(operation))
        .filter(line -> !line.path("kind").asText().equals("invoked"))
        .forEach(line -> acts.merge(name(line), act(operation, line), Calls::both));
    // invoked and never heard of again: the lab itself ended in between
    kind("invoked")
        .filter(line -> line.path("operation").asText().equals(operation))
        .forEach(
            line ->
                acts.putIfAbsent(
                    name(line), new Act(operation, line.path("subject").asText(), Done.MAYBE)));
    return List.copyOf(acts.values());
  }

  private static String name(JsonNode line) {
    return line.has("key") ? line.path("key").asText() : line.path("call").asText();
  }

  private static Act act(String operation, JsonNode line) {
    String location = line.path("location").asText();
    String subject =
        line.has("subject")
            ? line.path("subject").asText()
            : location.substring(location.lastIndexOf('/') + 1);
    return new Act(
        operation,
        subject,
        switch (line.path("kind").asText()) {
          case "OK" -> Done.YES;
          case "REFUSED" -> Done.NO;
          default -> Done.MAYBE;
        });
  }

  /** One success makes it done; a refusal after an unknown attempt says nothing of the latter. */
  private static Act both(Act one, Act other) {
    Done done = one.done.compareTo(other.done) <= 0 ? one.done : other.done;
    return new Act(one.operation, one.subject.isEmpty() ? other.subject : one.subject, done);
  }

  static long count(Collection<Act> acts, String subject, Done done) {
    return acts.stream().filter(act -> act.subject.equals(subject) && act.done == done).count();
  }
}
