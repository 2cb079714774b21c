package fr.matricule.notifications.delivery;

import fr.matricule.notifications.Contact;
import fr.matricule.notifications.EmailCarrier;
import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.Matter;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands mails to the mail server. */
@ApplicationScoped
class SmtpCarrier implements EmailCarrier {

  private final MailLoop mailer;
  private final MailText text;

  SmtpCarrier(MailLoop mailer, MailText text) {
    this.mailer = mailer;
    this.text = text;
  }

  @Override
  public void send(Matter matter, Contact contact) {
    String address = contact.email();
    if (address == null || address.isBlank()) {
      throw new Refused(FailureReason.NO_ADDRESS);
    }
    if (!MailAddress.isUsable(address)) {
      throw new Refused(FailureReason.INVALID_ADDRESS);
    }
    try {
      mailer.send(mail(matter, contact, address));
    } catch (RuntimeException failure) {
      throw SmtpAnswer.to(failure);
    }
  }

  private Mail mail(Matter matter, Contact contact, String address) {
    MailText.Words words = text.of(matter, contact);
    return Mail.withText(address, words.subject(), words.text())
        .setHtml(words.html())
        .addHeader("Message-ID", "<" + matter.id() + "@matricule>")
        .addHeader("Content-Language", words.languages())
        // asks robots not to answer a robot
        .addHeader("Auto-Submitted", "auto-generated");
  }
}
