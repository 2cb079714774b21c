package fr.matricule.kernel.inbox;

import static fr.matricule.kernel.inbox.Messages.batch;
import static fr.matricule.kernel.inbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.testing.Stack;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.Test;

/** What becomes of a batch in hand when the service is told to stop. */
@QuarkusTest
@WithTestResource(Stack.class)
class StopTest {

  private final UUID id = UUID.randomUUID();
  private final String word = id.toString().substring(0, 8);

  @Inject EntityManager database;
  @Inject ParkedMessages parked;
  @Inject Tracing tracing;
  @Inject MeterRegistry meters;
  @Inject EventMemory memory;
  @Inject ManagedExecutor executor;

  /** As a batch that is in hand when the service is told to stop. */
  private final class Slow implements EventListener {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean done;

    @Override
    public String name() {
      return "slow." + word;
    }

    @Override
    public Runnable reactionTo(IncomingEvent event) {
      return () -> {
        begun.countDown();
        Awaiting.until(() -> assertThat(end.getCount()).isZero());
        done = true;
      };
    }
  }

  @Test
  void finishesTheBatchInHandBeforeItStopsAndBeginsNoOther() throws Exception {
    Inbox stopping = new Inbox(database, memory, parked, tracing, meters);
    Slow listener = new Slow();
    CompletableFuture<Void> inHand =
        CompletableFuture.runAsync(
            () -> stopping.receive(listener, batch(message(id, 1, "a" + word))), executor);
    assertThat(listener.begun.await(10, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> stop(stopping), executor);
    assertThatThrownBy(() -> stop.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThatThrownBy(() -> stopping.receive(listener, batch(message(id, 2, "b" + word))))
        .isInstanceOf(CancellationException.class);
    listener.end.countDown();

    stop.get(10, TimeUnit.SECONDS);
    assertThat(listener.done).isTrue();
    inHand.get(10, TimeUnit.SECONDS);
  }

  private static void stop(Inbox inbox) {
    try {
      inbox.stop(new ShutdownEvent());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
