package fr.matricule.notifications;

import fr.matricule.notifications.recipient.Contact;

/** Takes mails to the mail server. */
public interface EmailCarrier {

  /**
   * Sends the mail on a context; its Message-ID derives from the notification, so that a repetition
   * can be told from another mail.
   *
   * @throws Refused when this address will never take it; any other failure may be tried again
   */
  void send(MessageContext context, Contact contact);

  /** The address is none, or its server says that it takes nothing for it. */
  final class Refused extends RuntimeException {
    private final FailureReason reason;

    public Refused(FailureReason reason) {
      super(reason.name());
      this.reason = reason;
    }

    public FailureReason reason() {
      return reason;
    }
  }
}
