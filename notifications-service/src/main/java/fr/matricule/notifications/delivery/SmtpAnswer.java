package fr.matricule.notifications.delivery;

import fr.matricule.notifications.EmailCarrier;
import fr.matricule.notifications.FailureReason;
import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failed attempt means: this address never takes mail, or it may be tried again. */
final class SmtpAnswer {

  /**
   * Replies about the mailbox itself; other 5xx replies blame us, and pass once somebody mends it.
   */
  private static final Set<Integer> MAILBOX_REFUSED = Set.of(550, 551, 552, 553);

  private SmtpAnswer() {}

  /**
   * The exception to throw instead; the server's own words are dropped, since they quote the
   * address.
   */
  static RuntimeException to(Throwable failure) {
    if (smtp(failure) instanceof SMTPException answer) {
      return MAILBOX_REFUSED.contains(answer.getReplyCode())
          ? new EmailCarrier.Refused(FailureReason.REFUSED)
          : new IllegalStateException("the mail server answered " + answer.getReplyCode());
    }
    return new IllegalStateException(
        "the mail server does not answer: " + failure.getClass().getSimpleName());
  }

  private static @Nullable SMTPException smtp(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SMTPException answer) {
        return answer;
      }
    }
    return null;
  }
}
