package fr.matricule.kernel.inbox;

import org.jspecify.annotations.Nullable;

/** A door through which another service's facts come in. */
public interface EventListener {

  /** The consumer's name, which is also its Kafka group: {@code eligibility.applications}. */
  String name();

  /**
   * Translates a fact, outside any transaction (here a listener may ask for what it needs), into
   * the effect that runs inside the transaction that also remembers the event; null when the fact
   * is not for this listener.
   */
  @Nullable Runnable reactionTo(IncomingEvent event);
}
