package fr.matricule.stack.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.stack.links.Link;
import fr.matricule.stack.links.Links;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.RestartBudget;
import fr.matricule.stack.parts.Sleeper;
import fr.matricule.stack.supervision.Running;
import fr.matricule.stack.supervision.Supervised;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door before two parts that do nothing but live. */
class ControlDoorTest {
  @TempDir Path folder;
  private final Ports ports = Ports.free();
  private final Running running = new Running();
  private final AtomicInteger changes = new AtomicInteger();
  private Map<String, Supervised> parts;
  private ControlDoor door;

  @BeforeEach
  void open() throws Exception {
    parts = Map.of("kafka", sleeper("kafka"), "stubborn", sleeper("stubborn"));
    List<Integer> free = ports.further(4);
    var links =
        new Links(
            List.of(
                new Link("applications-kafka", free.get(0), free.get(1)),
                new Link("applications-s3", free.get(2), free.get(3))));
    var duplicates = new Duplicates(running, (_, _) -> Optional.empty());
    door =
        new ControlDoor(
            ports, new Stack(parts, links, running, duplicates, changes::incrementAndGet));
    door.start();
    running.start(List.of(parts.get("kafka")), (_, _) -> {});
  }

  @AfterEach
  void close() {
    door.stop();
    running.stop();
  }

  @Test
  void stopsAPartAndStartsItAgain() throws Exception {
    JsonNode before = call("GET", "/parts/kafka", "").json();
    assertThat(before.path("state").asText()).isEqualTo("RUNNING");
    assertThat(ProcessHandle.of(before.path("pid").asLong())).isPresent();

    JsonNode stopped = call("PUT", "/parts/kafka", "{\"state\":\"STOPPED\"}").json();
    assertThat(stopped.path("state").asText()).isEqualTo("STOPPED");
    assertThat(stopped.has("pid")).isFalse();
    assertThat(ProcessHandle.of(before.path("pid").asLong())).isEmpty();

    JsonNode started = call("PUT", "/parts/kafka", "{\"state\":\"RUNNING\"}").json();
    assertThat(started.path("state").asText()).isEqualTo("RUNNING");
    assertThat(started.path("starts").asInt()).isEqualTo(2);
    assertThat(changes).hasValue(2);
  }

  @Test
  void saysWhichPartDidNotStart() throws Exception {
    Http.Answer answer = call("PUT", "/parts/stubborn", "{\"state\":\"RUNNING\"}");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().path("title").asText()).isEqualTo("stubborn did not start.");
    assertThat(call("GET", "/parts/stubborn", "").json().path("state").asText())
        .isEqualTo("STOPPED");
  }

  @ParameterizedTest
  @CsvSource({"KILL", "STOP"})
  void takesEverythingDownAndUpAgain(String how) throws Exception {
    long before = call("GET", "/parts/kafka", "").json().path("pid").asLong();

    JsonNode all = call("POST", "/restart", "{\"how\":\"%s\"}".formatted(how)).json();

    assertThat(all).hasSize(2);
    JsonNode kafka = call("GET", "/parts/kafka", "").json();
    assertThat(kafka.path("state").asText()).isEqualTo("RUNNING");
    assertThat(kafka.path("starts").asInt()).isEqualTo(2);
    assertThat(kafka.path("pid").asLong()).isNotEqualTo(before);
    assertThat(ProcessHandle.of(before)).isEmpty();
  }

  @Test
  void putsLinksIntoAConditionByNameOrPattern() throws Exception {
    JsonNode one =
        call("PUT", "/links/*-s3", "{\"mode\":\"SLOW\",\"delayMillis\":20,\"jitterMillis\":5}")
            .json();
    assertThat(one).hasSize(1);
    assertThat(one.get(0).path("name").asText()).isEqualTo("applications-s3");
    assertThat(one.get(0).path("delayMillis").asInt()).isEqualTo(20);

    assertThat(call("PUT", "/links/applications-*", "{\"mode\":\"CUT\"}").json()).hasSize(2);
    assertThat(call("GET", "/links", "").json())
        .allSatisfy(link -> assertThat(link.path("mode").asText()).isEqualTo("CUT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PUT|/parts/kafka|{\"state\":\"ASLEEP\"}|400|'state' must be one of [RUNNING, STOPPED].",
        "PUT|/parts/kafka|nonsense|400|The body must be a JSON object.",
        "PUT|/parts/kafka|{\"stat\":\"STOPPED\"}|400|'stat' is not known here; choose among state.",
        "PUT|/parts/nobody|{\"state\":\"STOPPED\"}|404|There is no part 'nobody'; choose among",
        "DELETE|/parts/kafka|{}|405|Only GET and PUT",
        "POST|/parts/kafka/duplicates|{}|404|'kafka' is no service.",
        "DELETE|/parts/kafka/duplicates/7|{}|404|There is no such duplicate.",
        "POST|/restart|{\"how\":\"SOFTLY\"}|400|'how' must be one of [KILL, STOP].",
        "GET|/restart||405|Only POST",
        "PUT|/links/none|{\"mode\":\"CUT\"}|404|No link is named 'none'",
        "PUT|/links/*|{\"mode\":\"LOST\"}|400|'mode' must be one of [PASS, CUT,",
        "PUT|/links/*|{\"mode\":\"SLOW\"}|400|SLOW, and no other mode, wants delayMillis above 0.",
        "PUT|/links/*|{\"mode\":\"SLOW\",\"delayMillis\":\"long\"}|400|'delayMillis' must be a whole",
        "PUT|/links/*|{\"mode\":\"CUT\",\"colour\":1}|400|'colour' is not known here",
        "GET|/nothing||404|Not found"
      })
  void refusesWhatItCannotDoAndChangesNothing(
      String method, String path, String body, int status, String sentence) throws Exception {
    String before = everything();

    Http.Answer answer = call(method, path, body == null ? "" : body);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().path("title").asText()).startsWith(sentence.replace('"', '\''));
    assertThat(everything()).isEqualTo(before);
    assertThat(changes).hasValue(0);
  }

  private String everything() throws IOException {
    return call("GET", "/parts", "").body() + call("GET", "/links", "").body();
  }

  private Http.Answer call(String method, String path, String body) throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + ports.of(Door.CONTROL) + path);
    return Http.json(method, uri, "none", body);
  }

  private Supervised sleeper(String name) {
    Sleeper sleeper = new Sleeper(name, folder);
    sleeper.failures = name.equals("stubborn") ? Integer.MAX_VALUE : 0;
    return new Supervised(
        name,
        sleeper,
        RestartBudget.unlimited(),
        new Supervised.Watch() {
          @Override
          public void restarted() {}

          @Override
          public void givenUp(String sentence) {}
        });
  }
}
