package fr.matricule.stack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/** One mail as it was delivered to one mailbox. */
record ReceivedMail(
    String id,
    String to,
    String from,
    String subject,
    String messageId,
    String receivedAt,
    String text) {

  /**
   * Reads a file of the mailbox: the mail as it came, after one header of ours with the envelope.
   */
  static ReceivedMail read(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      var message = new MimeMessage(Session.getInstance(new Properties()), content);
      return new ReceivedMail(
          Mailbox.idOf(file),
          header(message, Mailbox.DELIVERED_TO),
          sender(message),
          Objects.requireNonNullElse(message.getSubject(), ""),
          Objects.requireNonNullElse(message.getMessageID(), ""),
          Files.getLastModifiedTime(file).toInstant().toString(),
          plainText(message));
    } catch (MessagingException e) {
      throw new IOException("The mail " + file + " cannot be read", e);
    }
  }

  private static String header(MimeMessage message, String name) throws MessagingException {
    String[] values = message.getHeader(name);
    return values == null ? "" : values[0];
  }

  private static String sender(MimeMessage message) throws MessagingException {
    return message.getFrom() == null || message.getFrom().length == 0
        ? ""
        : ((InternetAddress) message.getFrom()[0]).toUnicodeString();
  }

  private static String plainText(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return part.getContent().toString();
    }
    if (!(part.getContent() instanceof Multipart parts)) {
      return "";
    }
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart child = parts.getBodyPart(i);
      String text = plainText(child);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
