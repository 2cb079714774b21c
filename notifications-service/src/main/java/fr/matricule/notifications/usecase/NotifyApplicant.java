package fr.matricule.notifications.usecase;

import fr.matricule.notifications.Cause;
import fr.matricule.notifications.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells the applicant what happened, if it has to be told. */
@ApplicationScoped
public class NotifyApplicant {

  private final Dispatch dispatch;

  NotifyApplicant(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @Transactional
  public void of(Cause cause) {
    Wording.of(cause.event()).ifPresent(notice -> dispatch.dispatch(cause, notice));
  }
}
