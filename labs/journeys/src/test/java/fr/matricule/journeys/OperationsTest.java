package fr.matricule.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.client.Answer;
import fr.matricule.client.Call;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.client.stack.Databases;
import fr.matricule.client.stack.Stage;
import fr.matricule.journeys.walks.Files;
import fr.matricule.journeys.walks.Shortest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packaged services as the machinery around them meets them: asked how they are, told to end. */
@ExtendWith(WithWhole.class)
@Order(4)
class OperationsTest {

  /** What Kubernetes gives a pod of ours between the signal and the kill. */
  private static final Duration GRACE = Duration.ofSeconds(45);

  private final Matricule whole;
  private final Stage stage;

  OperationsTest(Matricule whole) {
    this.whole = whole;
    this.stage = new Stage(whole.addresses());
  }

  @AfterEach
  void heal() {
    stage.link("*", "PASS");
    Until.holds(
        "every service to be ready",
        () -> Matricule.SERVICES.stream().allMatch(each -> status(each, "ready") == 200));
  }

  @Test
  void servesPeopleWithoutKafkaAndSoDoesOneThatStartsThen() {
    stage.link("*-kafka", "CUT");
    UUID id = Shortest.draft(whole, "amina");

    long before = stage.pid("applications");
    stage.signal(before, "KILL");
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                stage.pid("applications") != before
                    && status("applications-service", "ready") == 200);
    assertThat(Shortest.draft(whole, "amina")).isNotEqualTo(id);
    assertThat(Matricule.SERVICES)
        .allSatisfy(
            each -> {
              assertThat(status(each, "ready")).isEqualTo(200);
              assertThat(status(each, "live")).isEqualTo(200);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0900", "9999"})
  void startsOnASchemaThatANewerVersionHasMovedOn(String version) {
    Databases databases = new Databases(whole.addresses());
    // a migration of the kernel lies below those of a service, a service's own above
    databases.change(
        "documents",
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) SELECT max(installed_rank) + 1, '"
            + version
            + "', 'of tomorrow', 'SQL', 'V.sql', 1, 'x', 1, true FROM flyway_schema_history");
    try {
      long before = stage.pid("documents");
      stage.signal(before, "KILL");

      Awaitility.await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  stage.pid("documents") != before && status("documents-service", "ready") == 200);
    } finally {
      databases.change(
          "documents", "DELETE FROM flyway_schema_history WHERE version = '" + version + "'");
    }
  }

  @Test
  void finishesRequestAndBatchWhenToldToEnd() throws Exception {
    UUID id = Shortest.draft(whole, "amina");
    long pid = stage.pid("applications");
    stage.link("applications-postgres", "SLOW");
    whole.documents("amina").upload(id, "PASSPORT", Files.JPEG, Files.read("passport-scan.jpg"));
    inHand("a batch", "JOIN pg_class c ON c.oid = l.relation WHERE relname = 'inbox_position'");
    CompletableFuture<Answer> opened = CompletableFuture.supplyAsync(this::openOnce);
    inHand("a request", "WHERE locktype = 'advisory' AND classid = 4712");

    stage.signal(pid, "TERM");

    assertThat(opened.get(GRACE.toSeconds(), TimeUnit.SECONDS).expect(201).header("Location"))
        .isNotEmpty();
    Awaitility.await()
        .atMost(GRACE)
        .until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    stage.link("*", "PASS");
    String draft = URI.create(opened.join().header("Location")).getPath();
    whole.applications("amina").get(draft).expect(200);
    // committed before the end or heard again after it: an effect there is, and one
    Until.holds("the inspection to be known", () -> noted(id, "DocumentReady") > 0);
    assertThat(noted(id, "DocumentUploaded")).isEqualTo(1);
    assertThat(noted(id, "DocumentReady")).isEqualTo(1);
  }

  private long noted(UUID id, String code) {
    return Json.each(whole.applications("amina").timeline(id, "en").path("items"))
        .filter(item -> item.path("code").asText().equals(code))
        .count();
  }

  /** A lock says what a service has begun and not committed. */
  private void inHand(String what, String lock) {
    Until.holds(
        what + " to be in hand",
        () ->
            new Databases(whole.addresses())
                    .count("applications", "SELECT count(*) FROM pg_locks l " + lock)
                > 0);
  }

  private Answer openOnce() {
    AtomicReference<Answer> answer = new AtomicReference<>();
    Call.carried(
        OperationsTest::sent,
        () -> answer.set(whole.applications("amina").open(Json.object().put("language", "en"))));
    return answer.get();
  }

  private int status(String service, String kind) {
    try {
      return ask(service, kind).status();
    } catch (UncheckedIOException away) {
      return 0;
    }
  }

  private Answer ask(String service, String kind) {
    return sent(
        HttpRequest.newBuilder(whole.addresses().service(service).resolve("/q/health/" + kind))
            .timeout(GRACE)
            .build());
  }

  /** Once, without the patience of a client. */
  private static Answer sent(HttpRequest request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      return new Answer(
          request.uri().toString(), answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException away) {
      throw new UncheckedIOException(away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
