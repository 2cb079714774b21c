package fr.matricule.notifications.delivery;

import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.language.Vocabulary;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.PostalAddress;
import fr.matricule.notifications.recipient.SocialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a letter as a page: French, and the courtesy translation as an annex for whoever chose
 * another language.
 */
@ApplicationScoped
class LetterText {

  /** The translation behind a letter. */
  record Annex(String lang, String subject, String body) {}

  private final OutgoingText texts;

  LetterText(OutgoingText texts) {
    this.texts = texts;
  }

  String of(
      MessageContext context,
      Contact contact,
      PostalAddress address,
      @Nullable SocialNumber number,
      LocalDate date) {
    Vocabulary french = Vocabulary.of(Language.FR);
    Map<String, Object> data = new HashMap<>();
    data.put("id", context.id().toString());
    data.put("words", french);
    data.put("subject", context.message().in(Language.FR).subject());
    data.put("registered", context.registered());
    data.put("office", contact.office());
    data.put("reference", contact.reference());
    data.put("lines", address.lines());
    data.put("date", french.date(date));
    String link = texts.link(context);
    data.put("link", link);
    data.put("qr", link == null ? null : QrCode.png(link));
    data.put("body", Markdown.html(texts.body(Language.FR, context, contact, number)));
    data.put("help", help(Language.FR, context, contact));
    Language wanted = contact.language();
    data.put("annexNotice", Vocabulary.of(wanted).frame("annex"));
    data.put("annex", wanted == Language.FR ? null : annex(wanted, context, contact, number));
    data.put("fonts", fonts(data.values()));
    return Frames.fill("letter.html", data);
  }

  /** The families of the page, those that its scripts need behind the usual one. */
  private static String fonts(Collection<@Nullable Object> written) {
    return Stream.concat(
            Stream.of("Noto Sans"),
            FallbackFont.neededBy(written.toString()).stream().map(FallbackFont::family))
        .map(family -> '"' + family + '"')
        .collect(Collectors.joining(", "));
  }

  private Annex annex(
      Language language, MessageContext context, Contact contact, @Nullable SocialNumber number) {
    return new Annex(
        language.code(),
        context.message().in(language).subject(),
        Markdown.html(texts.body(language, context, contact, number))
            + help(language, context, contact));
  }

  private String help(Language language, MessageContext context, Contact contact) {
    return Markdown.html(texts.frame("letter-help", language, context, contact));
  }
}
