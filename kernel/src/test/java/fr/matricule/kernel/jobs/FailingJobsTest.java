package fr.matricule.kernel.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.Ops;
import fr.matricule.kernel.ledger.Rows;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jobs that fail again and again; the tests' service parks after three tries. */
@QuarkusTest
@WithTestResource(Stack.class)
class FailingJobsTest {

  private final String id = UUID.randomUUID().toString();

  @Inject Jobs jobs;
  @Inject Clock clock;
  @Inject EntityManager database;

  @AfterEach
  void mend() {
    Ledger.BROKEN.remove(id);
  }

  // the scheduler looks once a second, and a job is tried several times
  private static void until(ThrowingRunnable assertion) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
  }

  private void schedule(RuntimeException failure) {
    Ledger.BROKEN.put(id, failure);
    QuarkusTransaction.requiringNew()
        .run(() -> jobs.schedule(new TaskInstance<>("note", id, id), clock.instant()));
  }

  private long tries() {
    return Ledger.JOBS.stream().filter(id::equals).count();
  }

  private List<Map<String, Object>> parked() {
    List<Map<String, Object>> all =
        Ops.olivier().get("/parked-messages?consumer=jobs&limit=100").jsonPath().getList("items");
    return all.stream()
        .filter(one -> ((Map<?, ?>) one.get("headers")).get("instance").equals(id))
        .toList();
  }

  private Map<String, Object> parks() {
    schedule(new IllegalStateException("Amina's passport cannot be read"));
    until(() -> assertThat(parked()).hasSize(1));
    return parked().getFirst();
  }

  private long scheduled() {
    return Rows.count(
        database, "SELECT count(*) FROM scheduled_tasks WHERE task_instance = ?1", id);
  }

  static Stream<RuntimeException> failuresForGood() {
    return Stream.of(
        new IllegalStateException("Amina's passport cannot be read"),
        new NullPointerException(),
        new UnsupportedOperationException(new ClassNotFoundException("BouncyCastle")),
        new IllegalArgumentException("\ud83d\u0000"));
  }

  @ParameterizedTest
  @MethodSource("failuresForGood")
  void areParkedAfterTheirTriesWithoutAWordOfTheirData(RuntimeException failure) {
    schedule(failure);

    until(() -> assertThat(parked()).hasSize(1));
    assertThat(tries()).isEqualTo(3);
    assertThat(scheduled()).isZero();
    assertThat(parked().getFirst()).containsEntry("topic", "note").containsEntry("state", "PARKED");
    assertThat(parked().toString()).doesNotContain("Amina");
  }

  @Test
  void areTriedOnWhileAPartIsAway() {
    schedule(new UncheckedIOException(new IOException("the mail server is away")));

    until(() -> assertThat(tries()).isGreaterThan(4));
    assertThat(parked()).isEmpty();
    Ledger.BROKEN.remove(id);
    until(() -> assertThat(scheduled()).isZero());
  }

  @Test
  void runAgainWhenTheyAreRetried() {
    Map<String, Object> message = parks();
    Ledger.BROKEN.remove(id);

    Ops.release(message, "RETRY").then().statusCode(200).body("released", equalTo(1));

    until(() -> assertThat(tries()).isEqualTo(4));
    until(() -> assertThat(scheduled()).isZero());
    assertThat(parked()).isEmpty();
  }

  @Test
  void areParkedAnewWhenTheyFailAllTheSame() {
    Map<String, Object> message = parks();

    Ops.release(message, "RETRY").then().statusCode(200);

    until(() -> assertThat(tries()).isEqualTo(6));
    until(() -> assertThat(parked()).hasSize(1));
    assertThat(parked().getFirst().get("id")).isNotEqualTo(message.get("id"));
  }

  @Test
  void areForgottenWhenTheyAreSkipped() {
    Ops.release(parks(), "SKIP").then().statusCode(200).body("released", equalTo(1));

    assertThat(parked()).isEmpty();
    assertThat(scheduled()).isZero();
    assertThat(tries()).isEqualTo(3);
  }

  @Test
  void areCountedByTask() {
    parks();

    assertThat(RestAssured.get("/q/metrics").asString())
        .containsPattern("matricule_jobs_parked\\{task=\"note\",?} [1-9]")
        .contains("matricule_jobs_failing{task=\"note\"")
        .contains("matricule_jobs_late_seconds{task=\"note\"");
  }

  @Test
  void cannotBeMadeInAnotherWay() {
    Task<Void> own = Tasks.oneTime("own").execute((_, _) -> {});

    assertThatThrownBy(() -> Jobs.requireBackoff(own)).hasMessageContaining("own");
  }
}
