package fr.matricule.notifications.delivery;

import fr.matricule.kernel.text.EmailAddress;
import fr.matricule.notifications.EmailCarrier;
import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.recipient.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** Hands mails to the mail server. */
@ApplicationScoped
class SmtpCarrier implements EmailCarrier {

  private static final String LETTERS = "UTF-8";

  private final MailServer server;
  private final MailText text;

  SmtpCarrier(MailServer server, MailText text) {
    this.server = server;
    this.text = text;
  }

  @Override
  public void send(MessageContext context, Contact contact) {
    InternetAddress recipient =
        contact
            .emailOf(context.recipient())
            .map(SmtpCarrier::recipient)
            .orElseThrow(() -> new Refused(FailureReason.NO_ADDRESS));
    try {
      server.send(mail(context, contact, recipient));
    } catch (MessagingException | RuntimeException failure) {
      // whatever went wrong, its words may quote the person
      throw SmtpAnswer.to(failure);
    }
  }

  private static InternetAddress recipient(String address) {
    String deliverable =
        EmailAddress.deliverable(address)
            .orElseThrow(() -> new Refused(FailureReason.INVALID_ADDRESS));
    try {
      return new InternetAddress(deliverable, true);
    } catch (AddressException _) {
      throw new Refused(FailureReason.INVALID_ADDRESS);
    }
  }

  private MimeMessage mail(MessageContext context, Contact contact, InternetAddress recipient)
      throws MessagingException {
    MailText.Words words = text.of(context, contact);
    MimeMessage mail = server.mail("<" + context.id() + "@matricule>");
    mail.setRecipient(RecipientType.TO, recipient);
    mail.setSubject(words.subject(), LETTERS);
    mail.setContent(new MimeMultipart("alternative", plain(words), html(words)));
    mail.setHeader("Content-Language", words.languages());
    // asks robots not to answer a robot
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }

  private static MimeBodyPart plain(MailText.Words words) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words.text(), LETTERS);
    return part;
  }

  private static MimeBodyPart html(MailText.Words words) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words.html(), LETTERS, "html");
    return part;
  }
}
