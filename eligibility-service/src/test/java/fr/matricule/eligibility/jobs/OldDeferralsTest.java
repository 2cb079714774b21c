package fr.matricule.eligibility.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.CaseFixture;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the migration does with rights that were deferred before there were jobs. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class OldDeferralsTest {

  private static final String MIGRATION = "/db/migration/V0130__deferrals_without_a_job.sql";

  @Inject EntityManager database;
  @Inject Clock clock;

  @Test
  void getsAJobForEachThatStillCountsAndNoSecondOne() throws IOException {
    LocalDate filed = LocalDate.now(clock);
    CaseFixture open = deferred(filed);
    CaseFixture renewed = deferred(filed);
    CaseFixture withdrawn = deferred(filed);
    renewed.facts(2, CaseFixture.STUDENT);
    renewed.submittedOn(LocalDate.of(2026, 9, 7), 2, 3);
    withdrawn.hears(
        "ApplicationWithdrawn",
        3,
        "{\"applicationId\":\"%s\",\"withdrawnOn\":\"%s\"}".formatted(withdrawn.id(), filed));
    soon().untilAsserted(() -> assertThat(renewed.said()).hasSize(2));
    soon()
        .until(
            () ->
                !rows("SELECT 1 FROM closed_case WHERE application_id = '%s'", withdrawn.id())
                    .isEmpty());
    forgetJobs();

    migrate();
    migrate();

    Instant opens = filed.plusMonths(3).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    assertThat(jobsOf(open)).singleElement().isEqualTo(opens);
    assertThat(jobsOf(renewed)).isEmpty();
    assertThat(jobsOf(withdrawn)).isEmpty();
  }

  private List<?> jobsOf(CaseFixture file) {
    return rows(
        "SELECT execution_time FROM scheduled_tasks WHERE task_instance = '%s'",
        file.said().getFirst().data().get("assessmentId").asText());
  }

  @AfterEach
  void forgetJobs() {
    run("DELETE FROM scheduled_tasks WHERE task_name = 'deferral-ends'");
  }

  private static CaseFixture deferred(LocalDate filed) {
    CaseFixture file = CaseFixture.open();
    file.facts(1, CaseFixture.asylumSeeker(filed));
    file.submittedOn(filed, 1, 2);
    soon().untilAsserted(() -> assertThat(file.said()).hasSize(1));
    return file;
  }

  private void migrate() throws IOException {
    try (InputStream in = getClass().getResourceAsStream(MIGRATION)) {
      run(new String(in.readAllBytes(), UTF_8));
    }
  }

  private void run(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(sql.replace("::", "\\:\\:")).executeUpdate());
  }

  private List<?> rows(String sql, Object id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.createNativeQuery(sql.formatted(id)).getResultList());
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100));
  }
}
