package fr.matricule.kernel.http.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a value that has one documented form as a string: a date, a moment, an id. */
final class ParsedText<T> extends StdScalarDeserializer<T> {

  private final transient Function<String, Optional<T>> form;
  private final String code;

  ParsedText(Class<T> type, String code, Function<String, Optional<T>> form) {
    super(type);
    this.form = form;
    this.code = code;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw new Unfit(parser, code);
    }
    String text = TextReader.read(parser, Text.LINE, Written.MOST);
    if (text == null) {
      return null;
    }
    Optional<T> value = form.apply(text);
    if (value.isEmpty()) {
      throw new Unfit(parser, code);
    }
    return value.get();
  }
}
