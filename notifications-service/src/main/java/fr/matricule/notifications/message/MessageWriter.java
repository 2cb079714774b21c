package fr.matricule.notifications.message;

import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseMemory;

/** Writes messages. */
public interface MessageWriter {

  /** The text of a plan about a fact, with what is remembered of the case. */
  Message write(MessagePlan plan, CaseEvent event, CaseMemory memory);
}
