package fr.matricule.notifications.delivery;

import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseMemory;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.language.Vocabulary;
import fr.matricule.notifications.message.Message;
import fr.matricule.notifications.message.MessagePlan;
import fr.matricule.notifications.message.MessageWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes messages from the files under {@code texts/}. What a file says as {@code {…}} is filled in
 * now; what it says as {@code \\{…}} stays a placeholder until the message leaves.
 */
@ApplicationScoped
class TemplateWriter implements MessageWriter {

  private final Portal portal;

  TemplateWriter(Portal portal) {
    this.portal = portal;
  }

  @Override
  public Message write(MessagePlan plan, CaseEvent event, CaseMemory memory) {
    return new Message(
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(
                    Language::code, language -> text(plan.template(), language, event, memory))));
  }

  private Message.Text text(
      String template, Language language, CaseEvent event, CaseMemory memory) {
    Vocabulary words = Vocabulary.of(language);
    String body =
        Templates.named(language.code() + "/" + template + ".md")
            .data("words", words)
            .data("event", event)
            .data("memory", memory)
            .data("portal", portal.exists())
            .data("send", words.send(portal.exists()))
            .render();
    return new Message.Text(words.subject(template), language.withoutBadBreaks(body));
  }
}
