package fr.matricule.notifications.usecase;

import fr.matricule.notifications.event.CaseMemories;
import fr.matricule.notifications.event.CaseMemory;
import fr.matricule.notifications.event.Trigger;
import fr.matricule.notifications.message.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells the applicant what happened, if it has to be told, and remembers what matters later. */
@ApplicationScoped
public class NotifyApplicant {

  private final CaseMemories memories;
  private final Dispatch dispatch;

  NotifyApplicant(CaseMemories memories, Dispatch dispatch) {
    this.memories = memories;
    this.dispatch = dispatch;
  }

  @Transactional
  public void tell(Trigger trigger) {
    UUID applicationId = trigger.event().applicationId();
    CaseMemory memory = memories.of(applicationId);
    if (memory.remember(trigger.event())) {
      memories.persist(memory);
    }
    Wording.of(trigger.event()).forEach(plan -> dispatch.dispatch(trigger, plan, memory));
  }
}
