package fr.matricule.notifications.delivery;

import fr.matricule.notifications.Contact;
import fr.matricule.notifications.Language;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.Vocabulary;
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

  private final Texts texts;

  MailText(Texts texts) {
    this.texts = texts;
  }

  Words of(Matter matter, Contact contact) {
    List<Language> languages = Stream.of(Language.FR, contact.language()).distinct().toList();
    String subject =
        languages.stream()
            .map(language -> Vocabulary.of(language).subject(matter.notice().template()))
            .collect(Collectors.joining(" / "));
    List<Part> parts =
        languages.stream()
            .map(each -> new Part(each.code(), Markdown.html(markdown(each, matter, contact))))
            .toList();
    String html =
        Frames.fill(
            "mail.html",
            Map.of("subject", subject, "sender", contact.office().name(), "parts", parts));
    String text =
        languages.stream()
            .map(language -> Markdown.text(markdown(language, matter, contact)))
            .collect(Collectors.joining(RULE));
    return new Words(
        languages.stream().map(Language::code).collect(Collectors.joining(", ")),
        subject,
        html,
        text);
  }

  private String markdown(Language language, Matter matter, Contact contact) {
    String head =
        contact.language() == Language.FR ? "" : text("mail-head", language, matter, contact);
    return head
        + text(matter.notice().template(), language, matter, contact)
        + "\n"
        + text("mail-foot", language, matter, contact);
  }

  private String text(String name, Language language, Matter matter, Contact contact) {
    return texts.write(name, language, matter, contact, null);
  }
}
