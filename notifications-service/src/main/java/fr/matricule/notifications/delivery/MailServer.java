package fr.matricule.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;

/**
 * Hands mails to the mail server, each in a dialogue of its own. A dialogue that is given up is
 * ended: one that was left open would still hand over its mail once the server goes on, beside the
 * mail of the next attempt.
 */
@ApplicationScoped
class MailServer {

  private final MailSettings settings;
  private final Session session;

  MailServer(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
  }

  private static Properties properties(MailSettings settings) {
    String patience = Long.toString(settings.patience().toMillis());
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", Integer.toString(settings.port()));
    properties.put("mail.smtp.localhost", settings.ownHostName());
    properties.put("mail.smtp.auth", Boolean.toString(settings.username().isPresent()));
    switch (settings.encryption()) {
      case NONE -> {}
      case START_TLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
    }
    properties.put("mail.smtp.connectiontimeout", patience);
    properties.put("mail.smtp.timeout", patience);
    properties.put("mail.smtp.writetimeout", patience);
    // the mail is taken by then: a farewell that is not answered would make it a failure
    properties.put("mail.smtp.quitwait", "false");
    return properties;
  }

  /** A mail to be filled in, under an identity that stays the same whenever it is sent. */
  MimeMessage mail(String messageId) {
    return new MimeMessage(session) {
      @Override
      protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
      }
    };
  }

  /** Returns once the server has taken the mail. */
  void send(MimeMessage mail) throws MessagingException {
    mail.setFrom(settings.from());
    // when it is really sent, whatever the sandbox clock says
    mail.setSentDate(new Date());
    mail.saveChanges();
    Transport dialogue = session.getTransport("smtp");
    try {
      dialogue.connect(settings.username().orElse(null), settings.password().orElse(null));
      dialogue.sendMessage(mail, mail.getAllRecipients());
    } finally {
      end(dialogue);
    }
  }

  private static void end(Transport dialogue) {
    try {
      dialogue.close();
    } catch (MessagingException _) {
      // the connection is closed whatever became of the farewell
    }
  }
}
