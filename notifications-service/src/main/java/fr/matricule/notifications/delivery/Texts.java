package fr.matricule.notifications.delivery;

import fr.matricule.notifications.Contact;
import fr.matricule.notifications.Language;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.SocialNumber;
import fr.matricule.notifications.Vocabulary;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The sentences of messages: one Markdown file per message and language under {@code texts/}. */
@ApplicationScoped
class Texts {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()#+.!|<>&~-]");
  private static final Pattern BEFORE_HIGH_SIGNS = Pattern.compile(" ([:;?!»])");
  private static final Pattern AFTER_OPENING_QUOTE = Pattern.compile("« ");

  private final Engine files =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new NeverMarkup())
          .addLocator(path -> Optional.of(new TextFile(path)))
          .build();
  private final String portal;

  Texts(@ConfigProperty(name = "matricule.portal.url") String portal) {
    this.portal = portal;
  }

  /** The page of the message behind the log-in; it names no person and no case. */
  String link(Matter matter) {
    return portal + "/messages/" + matter.id();
  }

  /** A text in one language, as Markdown. */
  String write(
      String name,
      Language language,
      Matter matter,
      Contact contact,
      @Nullable SocialNumber number) {
    String text =
        files
            .getTemplate(language.code() + "/" + name + ".md")
            .data("words", Vocabulary.of(language))
            .data("event", matter.event())
            .data("submission", matter.submission())
            .data("link", link(matter))
            .data("reference", contact.reference())
            .data("office", contact.office())
            .data("ruling", contact.ruling())
            .data("number", number == null ? null : number.print())
            .render();
    return language == Language.FR ? frenchBlanks(text) : text;
  }

  /** No line begins with a colon or ends with an opening quote. */
  private static String frenchBlanks(String text) {
    return AFTER_OPENING_QUOTE
        .matcher(BEFORE_HIGH_SIGNS.matcher(text).replaceAll("\u00a0$1"))
        .replaceAll("«\u00a0");
  }

  /** Data is never markup: what a person or a caseworker typed stays what it is. */
  private static final class NeverMarkup implements ResultMapper {
    @Override
    public boolean appliesTo(Origin origin, Object result) {
      return result instanceof String;
    }

    @Override
    public String map(Object result, Expression expression) {
      return MARKUP.matcher((String) result).replaceAll("\\\\$0");
    }
  }
}
