package fr.matricule.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.journeys.events.Announcer;
import fr.matricule.journeys.walks.Shortest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Messages that could not be handled, released from the command line. */
@ExtendWith(WithWhole.class)
@Order(4)
class ParkedCommandTest {

  private static final String HEARER = "applications-service";

  private final Matricule whole;
  @TempDir Path folder;
  private UUID id;
  private String message;

  ParkedCommandTest(Matricule whole) {
    this.whole = whole;
  }

  /** What a command printed, and how it ended. */
  private record Outcome(int code, String text) {}

  @BeforeEach
  void park() {
    id = Shortest.draft(whole, "amina");
    new Announcer(whole.addresses().kafka())
        .say("matricule.documents", id, "DocumentReady", ready("no kind of document"));
    message =
        Until.present(
            "the message to be parked",
            () ->
                whole
                    .ops(HEARER)
                    .parked()
                    .filter(one -> one.path("caseId").asText().equals(id.toString()))
                    .map(one -> one.path("id").asText())
                    .findFirst());
  }

  private String ready(String kind) {
    ObjectNode data = Json.object();
    data.put("applicationId", id.toString()).put("documentId", UUID.randomUUID().toString());
    return data.put("kind", kind).put("version", 1).put("mediaType", "image/jpeg").toString();
  }

  @Test
  void takesEffectOnceItIsFixedAndRetried() throws IOException, InterruptedException {
    assertThat(parked("list", "--case", id.toString()).text())
        .contains(message, "/kind enum", "Messages: 1.");
    Path corrected = Files.writeString(folder.resolve("corrected.json"), ready("PASSPORT"));

    Outcome fixed =
        parked("fix", message, "--file", corrected.toString(), "--reason", "a slip of the pen");
    assertThat(fixed.text()).contains("Corrected");
    Outcome retried = parked("retry", message, "--reason", "it is corrected");

    assertThat(retried).isEqualTo(new Outcome(0, "1 left the line.\n"));
    assertThat(timeline()).contains("DocumentReady");
    assertThat(parked("show", message).text()).contains("RETRIED", "it is corrected");
  }

  @Test
  void staysWhenItIsRetriedAsItWas() throws IOException, InterruptedException {
    Outcome retried = parked("retry", message, "--reason", "perhaps");

    assertThat(retried.code()).isEqualTo(1);
    assertThat(retried.text()).contains("still cannot be handled");
    assertThat(parked("skip", message, "--reason", "sent by a test").code()).isZero();
  }

  @Test
  void isPassedOverWhenItIsSkipped() throws IOException, InterruptedException {
    assertThat(parked("skip", message, "--reason", "sent by a test"))
        .isEqualTo(new Outcome(0, "1 left the line.\n"));

    assertThat(timeline()).doesNotContain("DocumentReady");
    assertThat(parked("list", "--case", id.toString(), "--state", "SKIPPED").text())
        .contains(message);
    assertThat(parked("list", "--case", id.toString(), "--state", "PARKED").text())
        .isEqualTo("Nothing is parked.\n");
  }

  private List<String> timeline() {
    return Json.each(whole.applications("amina").timeline(id, "en").path("items"))
        .map(item -> item.path("code").asText())
        .toList();
  }

  private Outcome parked(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(RunningWhole.launcher());
    command.add("parked");
    command.addAll(List.of(words));
    command.addAll(
        List.of("--dir", whole.addresses().file().toAbsolutePath().getParent().toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), text);
  }
}
