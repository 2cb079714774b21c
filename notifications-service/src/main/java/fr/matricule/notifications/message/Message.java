package fr.matricule.notifications.message;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.notifications.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * A message as it was written, in every language. What is known only when it leaves (the office,
 * the number, who decided) still has its placeholder.
 *
 * @param texts by ISO 639 code
 */
public record Message(Map<String, Text> texts) {

  /** The message in one language, its body as Markdown. */
  public record Text(String subject, String body) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  public Message {
    texts = Map.copyOf(texts);
  }

  /** The message in one language. */
  public Text in(Language language) {
    return Objects.requireNonNull(texts.get(language.code()), language.code());
  }

  /** The form in which it is kept. */
  public byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The message that was kept in this form. */
  public static Message of(byte[] bytes) {
    try {
      return JSON.readValue(bytes, Message.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("a kept message no longer reads", unreadable);
    }
  }

  @Override
  public String toString() {
    return "Message in " + texts.keySet();
  }
}
