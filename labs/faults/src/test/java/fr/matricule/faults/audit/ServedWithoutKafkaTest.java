package fr.matricule.faults.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServedWithoutKafkaTest {

  @Test
  void findsAChangeThatGotNoAnswer() {
    assertThat(found("STOP kafka 10 40", "UNKNOWN PATCH 20")).hasSize(1);
    assertThat(found("CUT applications-kafka 10 40", "UNKNOWN POST 39")).hasSize(1);
  }

  @Test
  void isContentWithAnswers() {
    assertThat(found("STOP kafka 10 40", "OK POST 20")).isEmpty();
    assertThat(found("STOP kafka 10 40", "REFUSED POST 20")).isEmpty();
  }

  @Test
  void doesNotBlameKafkaForOthers() {
    assertThat(found("STOP kafka 10 40", "UNKNOWN POST 45")).isEmpty();
    assertThat(found("STOP postgres 10 40", "UNKNOWN POST 20")).isEmpty();
    assertThat(found("STOP kafka 10 40, KILL applications 15 16", "UNKNOWN POST 20")).isEmpty();
  }

  /** Faults as {@code KIND target begin end}, one call as {@code OUTCOME METHOD second}. */
  private static List<String> found(String faults, String call) {
    String[] words = call.split(" ");
    JsonNode made =
        Json.object()
            .put("at", at(words[2]))
            .put("kind", words[0])
            .put("operation", words[1] + " /applications/{id}");
    return ServedWithoutKafka.broken(
        List.of(made),
        Stream.of(faults.split(", ")).flatMap(ServedWithoutKafkaTest::fault).toList());
  }

  private static Stream<JsonNode> fault(String text) {
    String[] words = text.split(" ");
    return Stream.of(
        line("begins", words[0], words[1], words[2]), line("healed", words[0], words[1], words[3]));
  }

  private static JsonNode line(String what, String fault, String target, String second) {
    return Json.object()
        .put("at", at(second))
        .put("what", what)
        .put("fault", fault)
        .put("target", target);
  }

  private static String at(String second) {
    return "2026-12-01T10:00:" + second + "Z";
  }
}
