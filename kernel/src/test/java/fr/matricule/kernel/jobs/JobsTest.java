package fr.matricule.kernel.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.Ledger;
import fr.matricule.kernel.ledger.Rows;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Work that is due when a transaction commits. */
@QuarkusTest
@WithTestResource(Stack.class)
class JobsTest {

  private final String word = UUID.randomUUID().toString().substring(0, 8);

  @Inject Jobs jobs;
  @Inject Clock clock;
  @Inject EntityManager database;

  @Test
  void leavesNoJobOfARolledBackTransaction() {
    QuarkusTransaction.begin();
    jobs.schedule(new TaskInstance<>("note", word, "never " + word), clock.instant());
    QuarkusTransaction.rollback();

    assertThat(
            Rows.count(
                database, "SELECT count(*) FROM scheduled_tasks WHERE task_instance = ?1", word))
        .isZero();
  }

  @Test
  void leavesNoJobOutsideATransaction() {
    assertThatThrownBy(
            () -> jobs.schedule(new TaskInstance<>("note", word, "never"), clock.instant()))
        .isInstanceOf(IllegalStateException.class);

    assertThat(
            Rows.count(
                database, "SELECT count(*) FROM scheduled_tasks WHERE task_instance = ?1", word))
        .isZero();
  }

  @Test
  void runsTheJobOfACommittedTransactionAtOnce() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> jobs.schedule(new TaskInstance<>("note", word, "done " + word), clock.instant()));

    Awaiting.until(() -> assertThat(Ledger.JOBS).contains("done " + word));
  }
}
