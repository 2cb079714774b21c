package fr.matricule.stack.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import java.io.IOException;

/** Keeps a mail in our mailbox before the sender hears that it was taken. */
record KeepingDelivery(Mailbox mailbox) implements MessageDeliveryHandler {

  @Override
  public GreenMailUser handle(MovingMessage message, MailAddress recipient)
      throws MessagingException {
    try {
      mailbox.keep(message.getMessage(), recipient.getEmail());
    } catch (IOException e) {
      throw new MessagingException("The mail could not be kept", e);
    }
    return new Recipient(recipient.getEmail());
  }
}
