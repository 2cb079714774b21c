package fr.matricule.notifications.delivery;

import fr.matricule.notifications.Contact;
import fr.matricule.notifications.Language;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.PostalAddress;
import fr.matricule.notifications.SocialNumber;
import fr.matricule.notifications.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a letter as a page: French, and the courtesy translation as an annex for whoever chose
 * another language.
 */
@ApplicationScoped
class LetterText {

  /** The translation behind a letter. */
  record Annex(String lang, String subject, String body) {}

  private final Texts texts;

  LetterText(Texts texts) {
    this.texts = texts;
  }

  String of(
      Matter matter,
      Contact contact,
      PostalAddress address,
      @Nullable SocialNumber number,
      LocalDate date) {
    Vocabulary french = Vocabulary.of(Language.FR);
    Map<String, Object> data = new HashMap<>();
    data.put("id", matter.id().toString());
    data.put("words", french);
    data.put("subject", french.subject(matter.notice().template()));
    data.put("registered", matter.notice().registered());
    data.put("office", contact.office());
    data.put("reference", contact.reference());
    data.put("lines", address.lines());
    data.put("date", french.date(date));
    data.put("link", texts.link(matter));
    data.put("qr", QrCode.png(texts.link(matter)));
    data.put("body", html(matter.notice().template(), Language.FR, matter, contact, number));
    data.put("help", html("letter-help", Language.FR, matter, contact, null));
    Language wanted = contact.language();
    data.put("annexNotice", Vocabulary.of(wanted).frame("annex"));
    data.put("annex", wanted == Language.FR ? null : annex(wanted, matter, contact, number));
    return Frames.fill("letter.html", data);
  }

  private Annex annex(
      Language language, Matter matter, Contact contact, @Nullable SocialNumber number) {
    return new Annex(
        language.code(),
        Vocabulary.of(language).subject(matter.notice().template()),
        html(matter.notice().template(), language, matter, contact, number)
            + html("letter-help", language, matter, contact, null));
  }

  private String html(
      String name,
      Language language,
      Matter matter,
      Contact contact,
      @Nullable SocialNumber number) {
    return Markdown.html(texts.write(name, language, matter, contact, number));
  }
}
