package fr.matricule.kernel.http.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a string as the kind of text that its place says it is. */
final class TextReader extends StdScalarDeserializer<String> implements ContextualDeserializer {

  private final Text kind;
  private final int most;

  TextReader() {
    this(Text.LINE, Written.MOST);
  }

  private TextReader(Text kind, int most) {
    super(String.class);
    this.kind = kind;
    this.most = most;
  }

  @Override
  public JsonDeserializer<String> createContextual(
      DeserializationContext context, @Nullable BeanProperty place) {
    Written written = place == null ? null : place.getAnnotation(Written.class);
    return written == null ? this : new TextReader(written.as(), written.max());
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw new Unfit(parser, "wrong-type");
    }
    return read(parser, kind, most);
  }

  /** The string at which the parser stands, read as a text of this kind. */
  static @Nullable String read(JsonParser parser, Text kind, int most) throws IOException {
    String typed = parser.getText();
    if (typed.length() > most) {
      throw new Unfit(parser, "too-long", most);
    }
    try {
      return kind.read(typed);
    } catch (RefusedCharacter refused) {
      throw new Unfit(parser, "character", refused.named());
    }
  }
}
