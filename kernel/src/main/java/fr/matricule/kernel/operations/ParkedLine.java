package fr.matricule.kernel.operations;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.MalformedEvent;
import fr.matricule.kernel.inbox.ParkedMessage;
import fr.matricule.kernel.inbox.ParkedMessages;
import fr.matricule.kernel.inbox.Reactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a line of parked messages move on: its first by another try or by skipping it, then the
 * rest.
 */
@ApplicationScoped
class ParkedLine {

  private static final Logger LOG = Logger.getLogger(ParkedLine.class);

  private final EntityManager database;
  private final ParkedMessages parked;
  private final Instance<EventListener> listeners;
  private final Inbox inbox;
  private final OpsActions actions;
  private final Clock clock;

  ParkedLine(
      EntityManager database,
      ParkedMessages parked,
      @Any Instance<EventListener> listeners,
      Inbox inbox,
      OpsActions actions,
      Clock clock) {
    this.database = database;
    this.parked = parked;
    this.listeners = listeners;
    this.inbox = inbox;
    this.actions = actions;
    this.clock = clock;
  }

  /**
   * Releases the head of a line and then tries what stands behind it.
   *
   * @return how many messages left the line
   * @throws Problem 404 when nothing of that id waits, 409 when another message stands before it
   */
  int release(UUID id, @Nullable String ifMatch, boolean skip, String reason) {
    ParkedMessage head = QuarkusTransaction.requiringNew().call(() -> waiting(id, ifMatch));
    if (head.isOfOutbox()) {
      return QuarkusTransaction.requiringNew().call(() -> sayAgain(id, skip, reason));
    }
    if (head.isJob()) {
      QuarkusTransaction.requiringNew().run(() -> resume(id, skip, reason));
      return 1;
    }
    int released = 0;
    boolean skipping = skip;
    for (ParkedMessage next = head; next != null; next = successor(head)) {
      if (!releaseOne(next, skipping, reason)) {
        break;
      }
      skipping = false;
      released++;
    }
    return released;
  }

  private ParkedMessage waiting(UUID id, @Nullable String ifMatch) {
    ParkedMessage message = database.find(ParkedMessage.class, id);
    if (message == null || message.state != ParkedMessage.State.PARKED) {
      throw Problem.notFound();
    }
    Versions.require(ifMatch, message.version, () -> Map.of("reason", message.reason));
    if (!parked.isFirst(message)) {
      throw Problem.of(409, "not-first-in-line");
    }
    return message;
  }

  private @Nullable ParkedMessage successor(ParkedMessage head) {
    return QuarkusTransaction.requiringNew()
        .call(() -> parked.head(head.consumer, head.caseId))
        .orElse(null);
  }

  /** The job is due again at the scheduler's next look; one that still fails is parked anew. */
  private void resume(UUID id, boolean skip, String reason) {
    if (!skip) {
      database
          .createNativeQuery("SELECT cast(job_resume(:id, :at) AS text)")
          .setParameter("id", id)
          .setParameter("at", clock.instant())
          .getSingleResult();
    }
    leave(database.find(ParkedMessage.class, id, LockModeType.PESSIMISTIC_WRITE), skip, reason);
  }

  /** The whole line goes back into the outbox, whose relay parks again what Kafka still refuses. */
  private int sayAgain(UUID id, boolean skip, String reason) {
    ParkedMessage head = database.find(ParkedMessage.class, id);
    if (skip) {
      database
          .createNativeQuery("DELETE FROM outbox WHERE shard = :shard AND seq = :seq")
          .setParameter("shard", head.partition)
          .setParameter("seq", head.position)
          .executeUpdate();
    }
    database
        .createNativeQuery("SELECT cast(outbox_resend(:case) AS text)")
        .setParameter("case", head.caseId)
        .getSingleResult();
    List<ParkedMessage> line =
        database
            .createQuery(
                "FROM ParkedMessage WHERE consumer = ?1 AND caseId = ?2 AND state = PARKED",
                ParkedMessage.class)
            .setParameter(1, head.consumer)
            .setParameter(2, head.caseId)
            .getResultList();
    line.forEach(message -> leave(message, skip && message.id.equals(id), reason));
    return line.size();
  }

  private boolean releaseOne(ParkedMessage message, boolean skip, String reason) {
    try {
      Runnable effect = skip ? null : reaction(message);
      return QuarkusTransaction.requiringNew()
          .call(() -> releaseFirst(message.id, effect, skip, reason));
    } catch (RuntimeException failure) {
      String why = ParkedMessage.why(failure);
      LOG.warnf("Parked message %s still cannot be handled: %s", message.id, why);
      QuarkusTransaction.requiringNew().run(() -> failAgain(message.id, why, reason));
      return false;
    }
  }

  private void failAgain(UUID id, String why, String reason) {
    ParkedMessage message = database.find(ParkedMessage.class, id);
    message.reason = why;
    actions.add("RETRY", message, reason, Map.of("failed", why));
  }

  private @Nullable Runnable reaction(ParkedMessage message) {
    EventListener hearer =
        listeners.stream()
            .filter(listener -> listener.name().equals(message.consumer))
            .findFirst()
            .orElseThrow();
    return Reactions.of(hearer, IncomingEvent.of(message.record()));
  }

  private boolean releaseFirst(UUID id, @Nullable Runnable effect, boolean skip, String reason) {
    ParkedMessage message = database.find(ParkedMessage.class, id);
    parked.lock(message.consumer, message.caseId);
    database.refresh(message);
    if (message.state != ParkedMessage.State.PARKED || !parked.isFirst(message)) {
      return false; // someone else released it meanwhile
    }
    leave(message, skip, reason);
    // it may stand in the line twice, or come again: remembered like any other event
    if (remember(message) && effect != null) {
      effect.run();
    }
    return true;
  }

  private void leave(ParkedMessage message, boolean skip, String reason) {
    message.state = skip ? ParkedMessage.State.SKIPPED : ParkedMessage.State.RETRIED;
    message.releasedAt = clock.instant();
    message.releasedBy = actions.who();
    message.releaseReason = reason;
    actions.add(skip ? "SKIP" : "RETRY", message, reason, Map.of());
  }

  private boolean remember(ParkedMessage message) {
    try {
      return inbox.remember(message.consumer, IncomingEvent.of(message.record()));
    } catch (MalformedEvent illegible) {
      return true;
    }
  }
}
