package fr.matricule.notifications.delivery;

import fr.matricule.notifications.EmailCarrier;
import fr.matricule.notifications.FailureReason;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a failed attempt means: this address never takes mail, or it may be tried again. */
final class SmtpAnswer {

  /**
   * Replies about the mailbox itself; other 5xx replies blame us, and pass once somebody mends it.
   */
  private static final Set<Integer> MAILBOX_REFUSED = Set.of(550, 551, 552, 553);

  private static final int NONE = 0;

  private SmtpAnswer() {}

  /**
   * The exception to throw instead; the server's own words are dropped, since they quote the
   * address.
   */
  static RuntimeException to(Throwable failure) {
    int code = replyCode(failure);
    if (code == NONE) {
      return new IllegalStateException(
          "the mail server did not take it: " + failure.getClass().getSimpleName());
    }
    return MAILBOX_REFUSED.contains(code)
        ? new EmailCarrier.Refused(FailureReason.REFUSED)
        : new IllegalStateException("the mail server answered " + code);
  }

  /**
   * What the server said of the address or of the mail; a sender it does not like is our context.
   */
  private static int replyCode(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SMTPAddressFailedException answer) {
        return answer.getReturnCode();
      }
      if (each instanceof SMTPSendFailedException answer) {
        return answer.getReturnCode();
      }
    }
    return NONE;
  }
}
