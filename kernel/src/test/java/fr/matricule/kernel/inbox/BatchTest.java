package fr.matricule.kernel.inbox;

import static fr.matricule.kernel.inbox.Messages.batch;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What the inbox does with events that come together. */
@QuarkusTest
@WithTestResource(Stack.class)
class BatchTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @Inject Inbox inbox;
  @Inject EntityManager database;
  @Inject TransactionSynchronizationRegistry transaction;

  /** As a batch that takes longer than a transaction may. */
  private final class OneAtATime implements EventListener {
    private final List<String> handled = new ArrayList<>();
    private int refusals;

    @Override
    public String name() {
      return "one-at-a-time." + word;
    }

    @Override
    public Runnable reactionTo(IncomingEvent event) {
      return () -> {
        if (transaction.getResource(id) != null && refusals < 3) {
          refusals++;
          throw new QueryTimeoutException(new SQLException("canceled", "57014"));
        }
        transaction.putResource(id, "one");
        handled.add(event.id());
      };
    }
  }

  @Test
  void goesOnOneByOneWhenABatchTakesTooLong() {
    OneAtATime listener = new OneAtATime();

    inbox.receive(listener, batch(message(1, "a" + word), message(2, "b" + word)));

    assertThat(listener.refusals).isEqualTo(1);
    assertThat(listener.handled).endsWith("a" + word, "b" + word);
  }

  /** Two listeners that lock the rows of the same cases, each in its own order, would deadlock. */
  @Test
  void takesTheCasesOfABatchInOneOrderAndTheEventsOfACaseInTheirs() {
    List<String> handled = new ArrayList<>();
    EventListener listener =
        new EventListener() {
          @Override
          public String name() {
            return "one-order." + word;
          }

          @Override
          public Runnable reactionTo(IncomingEvent event) {
            return () -> handled.add(event.id());
          }
        };
    UUID low = new UUID(1, 1);
    UUID high = new UUID(2, 2);

    inbox.receive(
        listener,
        batch(
            Messages.message(high, 1, "c" + word),
            Messages.message(low, 2, "b" + word),
            Messages.message(high, 3, "d" + word),
            Messages.message(low, 4, "a" + word)));

    assertThat(handled).containsExactly("b" + word, "a" + word, "c" + word, "d" + word);
  }

  private ConsumerRecord<String, byte[]> message(long offset, String eventId) {
    return Messages.message(id, offset, eventId);
  }

  /** As one among many that cannot be handled. */
  private final class Choosy implements EventListener {
    private final Set<Object> transactions = new HashSet<>();

    @Override
    public String name() {
      return "choosy." + word;
    }

    @Override
    public Runnable reactionTo(IncomingEvent event) {
      return () -> {
        transactions.add(transaction.getTransactionKey());
        if (event.id().equals("37" + word)) {
          throw new IllegalArgumentException("not this one");
        }
      };
    }
  }

  @Test
  void letsOneBadRecordCostTheOthersOfItsBatchLittle() {
    Choosy listener = new Choosy();
    List<ConsumerRecord<String, byte[]>> records =
        IntStream.range(0, 64)
            .mapToObj(n -> Messages.message(new UUID(id.getMostSignificantBits(), n), n, n + word))
            .toList();

    inbox.receive(listener, batch(records));

    assertThat(remembered(listener)).hasSize(63).doesNotContain("37" + word);
    // the whole; a bad and a good half of what was bad, six times; the bad one once more
    assertThat(listener.transactions).hasSize(1 + 2 * 6 + 1);
  }

  private List<Object> remembered(EventListener listener) {
    return List.copyOf(
        database
            .createNativeQuery("SELECT event_id FROM inbox WHERE consumer = :consumer")
            .setParameter("consumer", listener.name())
            .getResultList());
  }

  /** As one that asks another service, and is answered when the other events have asked as well. */
  private final class Asking implements EventListener {
    private final CyclicBarrier together = new CyclicBarrier(2);
    private final List<String> handled = new ArrayList<>();

    @Override
    public String name() {
      return "asking." + word;
    }

    @Override
    public Runnable reactionTo(IncomingEvent event) {
      try {
        together.await(5, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
        throw new IllegalStateException(alone);
      }
      return () -> handled.add(event.id());
    }
  }

  @Test
  void translatesTheEventsOfABatchSideBySideAndAppliesThemInTheirOrder() {
    Asking listener = new Asking();

    inbox.receive(
        listener,
        batch(
            message(1, "a" + word),
            message(2, "b" + word),
            message(3, "c" + word),
            message(4, "d" + word)));

    assertThat(listener.handled).containsExactly("a" + word, "b" + word, "c" + word, "d" + word);
  }
}
