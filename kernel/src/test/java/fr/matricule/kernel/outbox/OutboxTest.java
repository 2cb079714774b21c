package fr.matricule.kernel.outbox;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fr.matricule.kernel.inbox.ParkedMessage;
import fr.matricule.kernel.jobs.Housekeeping;
import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.ledger.LedgerResource.Noted;
import fr.matricule.kernel.ledger.Rows;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

/** What a service says, and when. */
@QuarkusTest
@WithTestResource(Stack.class)
class OutboxTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @Inject Outbox outbox;
  @Inject Housekeeping housekeeping;
  @Inject Clock clock;
  @Inject EntityManager database;
  @Inject TransactionSynchronizationRegistry transaction;

  @Test
  void publishesACommittedFactAsACloudEvent() {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, "said")));

    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(1));
    Events.Seen seen = Events.of("documents", id).getFirst();
    assertThat(seen.type()).isEqualTo("Noted");
    assertThat(seen.headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "/documents-service")
        .containsEntry("ce_subject", "application/" + id)
        .containsEntry("ce_sequence", "1")
        .containsEntry("content-type", "application/json");
    assertThat(seen.headers().get("ce_time"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    assertThat(seen.data().get("word").asText()).isEqualTo("said");
  }

  @Test
  void publishesNothingOfARolledBackTransaction() {
    UUID other = UUID.randomUUID();
    QuarkusTransaction.begin();
    outbox.append(id, new Noted(id, "never"));
    QuarkusTransaction.rollback();
    QuarkusTransaction.requiringNew().run(() -> outbox.append(other, new Noted(other, "later")));

    Awaiting.until(() -> assertThat(Events.of("documents", other)).hasSize(1));
    assertThat(Events.of("documents", id)).isEmpty();
  }

  private record ApplicationWithdrawn(UUID applicationId, String withdrawnOn) {}

  @Test
  void saysNothingThatItsContractDoesNotAllow() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> outbox.append(id, new ApplicationWithdrawn(id, "+57442-06-19"))))
        .hasStackTraceContaining("ContractViolation")
        .hasStackTraceContaining("/withdrawnOn");

    assertThat(Rows.count(database, "SELECT count(*) FROM outbox WHERE aggregateid = ?1", id))
        .isZero();
  }

  @Test
  void writesNothingAfterTheOutbox() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              outbox.append(id, new Noted(id, "last"));
              database.persist(somethingWrittenLazily());
            });

    // cmin numbers the commands of a transaction
    assertThat(
            Rows.count(
                database,
                "SELECT cast(cast(cmin AS text) AS int) FROM outbox WHERE aggregateid = ?1",
                id))
        .isGreaterThan(
            Rows.count(
                database,
                "SELECT cast(cast(cmin AS text) AS int) FROM parked_message WHERE id = ?1",
                id));
  }

  @Test
  void publishesWhatIsSaidWhileTheTransactionCompletes() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              outbox.append(id, new Noted(id, "early"));
              transaction.registerInterposedSynchronization(
                  new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                      outbox.append(id, new Noted(id, "late"));
                    }

                    @Override
                    public void afterCompletion(int status) {}
                  });
            });

    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(2));
  }

  @Test
  void quotesNoRowInAnErrorOfTheDatabase() {
    QuarkusTransaction.requiringNew().run(() -> database.persist(somethingWrittenLazily()));

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          database.persist(somethingWrittenLazily());
                          database.flush();
                        }))
        .extracting(Throwables::getStackTrace, as(STRING))
        .contains("parked_message_pkey")
        .doesNotContain(id.toString());
  }

  private ParkedMessage somethingWrittenLazily() {
    ParkedMessage message = new ParkedMessage();
    message.id = id;
    message.consumer = "nobody";
    message.topic = word;
    message.reason = "a row that the session writes when it is flushed";
    message.payload = new byte[0];
    message.headers = Map.of();
    message.parkedAt = clock.instant();
    message.state = ParkedMessage.State.SKIPPED;
    return message;
  }

  @Test
  void keepsTheOrderOfACaseUnderConcurrentWriters() {
    IntStream.range(0, 60)
        .parallel()
        .forEach(
            _ ->
                QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, "n"))));

    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(60));
    assertThat(
            Events.of("documents", id).stream()
                .map(e -> Long.parseLong(e.headers().get("ce_sequence"))))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf).toList());
  }

  @Test
  void goesOnAfterAnotherEpochBegan() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery("UPDATE outbox_cursor SET epoch = epoch + 1")
                    .executeUpdate());
    QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, "after")));

    Awaiting.until(() -> assertThat(Events.of("documents", id)).isNotEmpty());
    assertThat(Events.of("documents", id).stream().map(Events.Seen::id).distinct()).hasSize(1);
  }

  @Test
  void parksAnEventThatKafkaRefusesWithTheLaterOnesOfItsCase() {
    UUID other = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append(id, new Noted(id, "x".repeat(2_000_000))));
    QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, "behind")));
    QuarkusTransaction.requiringNew().run(() -> outbox.append(other, new Noted(other, "flows")));

    Awaiting.until(() -> assertThat(Events.of("documents", other)).hasSize(1));
    Awaiting.until(
        () ->
            assertThat(
                    Rows.count(
                        database,
                        "SELECT count(*) FROM parked_message WHERE consumer = 'outbox' AND case_id = ?1",
                        id))
                .isEqualTo(2));
    assertThat(Events.of("documents", id)).isEmpty();
  }

  @Test
  void deletesOnlyWhatIsOldAndPublished() {
    QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, "old")));
    QuarkusTransaction.requiringNew().run(() -> outbox.append(id, new Noted(id, "young")));
    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(2));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "UPDATE outbox SET occurred_at = now() - interval '91 days' WHERE aggregateid = ?1 AND aggregateversion = 1")
                    .setParameter(1, id)
                    .executeUpdate());

    housekeeping.sweep();

    assertThat(Rows.count(database, "SELECT count(*) FROM outbox WHERE aggregateid = ?1", id))
        .isEqualTo(1);
  }
}
