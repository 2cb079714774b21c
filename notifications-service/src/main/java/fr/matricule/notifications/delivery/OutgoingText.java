package fr.matricule.notifications.delivery;

import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.language.Vocabulary;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.Contact.CivilStatusSource;
import fr.matricule.notifications.recipient.Contact.CoverBasis;
import fr.matricule.notifications.recipient.SocialNumber;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Fills in what is known only when a message leaves, and the page around it. */
@ApplicationScoped
class OutgoingText {

  private final Portal portal;

  OutgoingText(Portal portal) {
    this.portal = portal;
  }

  /** The page of the message, when the site has pages. */
  @Nullable String link(MessageContext context) {
    return portal.link(context.id());
  }

  /** The message in one language, as Markdown. */
  String body(
      Language language, MessageContext context, Contact contact, @Nullable SocialNumber number) {
    String written = context.message().in(language).body();
    return fill(Templates.written(written), language, context, contact, number);
  }

  /** What stands around a message, as Markdown. */
  String frame(String name, Language language, MessageContext context, Contact contact) {
    TemplateInstance frame = Templates.named(language.code() + "/" + name + ".md");
    return fill(frame, language, context, contact, null);
  }

  private static String source(Contact contact) {
    CivilStatusSource source = contact.civilStatusFrom();
    return (source == null ? CivilStatusSource.HOME : source).name();
  }

  private String fill(
      TemplateInstance text,
      Language language,
      MessageContext context,
      Contact contact,
      @Nullable SocialNumber number) {
    CoverBasis cover = contact.cover();
    String filled =
        text.data("link", link(context))
            .data("reference", contact.reference())
            .data("office", contact.office())
            .data("ruling", contact.ruling())
            .data("author", contact.ruling().author())
            .data("civilStatusFrom", source(contact))
            .data("coverLaw", Vocabulary.of(language).cover(cover == null ? "ANY" : cover.name()))
            .data("emailCode", contact.newEmail() == null ? null : contact.newEmail().code())
            .data("number", number == null ? null : number.print())
            .render();
    return language.withoutBadBreaks(filled);
  }
}
