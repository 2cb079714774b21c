package fr.matricule.notifications.delivery;

import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.recipient.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a mail: French, and below it the courtesy translation for whoever chose another language.
 */
@ApplicationScoped
class MailText {

  /** What is shown of a mail. */
  record Words(String languages, String subject, String html, String text) {}

  /** One language's part of a mail. */
  record Part(String lang, String html) {}

  private static final String RULE = "\n\n----------------------------------------\n\n";

  private final OutgoingText texts;

  MailText(OutgoingText texts) {
    this.texts = texts;
  }

  Words of(MessageContext context, Contact contact) {
    List<Language> languages = Stream.of(Language.FR, contact.language()).distinct().toList();
    String subject =
        languages.stream()
            .map(language -> context.message().in(language).subject())
            .collect(Collectors.joining(" / "));
    List<Part> parts =
        languages.stream()
            .map(each -> new Part(each.code(), Markdown.html(markdown(each, context, contact))))
            .toList();
    String html =
        Frames.fill(
            "mail.html",
            Map.of("subject", subject, "sender", contact.office().name(), "parts", parts));
    String text =
        languages.stream()
            .map(language -> Markdown.text(markdown(language, context, contact)))
            .collect(Collectors.joining(RULE));
    return new Words(
        languages.stream().map(Language::code).collect(Collectors.joining(", ")),
        subject,
        html,
        text);
  }

  private String markdown(Language language, MessageContext context, Contact contact) {
    String head =
        contact.language() == Language.FR
            ? ""
            : texts.frame("mail-head", language, context, contact);
    return head
        + texts.body(language, context, contact, null)
        + "\n"
        + texts.frame("mail-foot", language, context, contact);
  }
}
