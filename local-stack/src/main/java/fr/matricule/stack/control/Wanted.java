package fr.matricule.stack.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.web.Request;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** What a call asks for: a JSON object, whose members are checked as they are read. */
record Wanted(JsonNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Wanted in(Request request) {
    try {
      JsonNode json = JSON.readTree(request.body());
      if (json.isObject()) {
        return new Wanted(json);
      }
    } catch (IOException _) {
      // Said below, as for JSON of another kind.
    }
    throw new IllegalArgumentException("The body must be a JSON object.");
  }

  /** Refuses what nobody would read. */
  Wanted only(String... members) {
    var unknown = new TreeSet<String>();
    json.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.of(members));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' is not known here; choose among %s."
              .formatted(unknown.first(), String.join(", ", members)));
    }
    return this;
  }

  <E extends Enum<E>> E oneOf(String member, Class<E> type) {
    String text = json.path(member).asText();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' must be one of %s."
                        .formatted(member, Arrays.toString(type.getEnumConstants()))));
  }

  /** A whole number, 0 where the member is absent. */
  long number(String member) {
    JsonNode value = json.path(member);
    if (value.isMissingNode()) {
      return 0;
    }
    if (!value.canConvertToLong() || !value.isIntegralNumber()) {
      throw new IllegalArgumentException("'%s' must be a whole number.".formatted(member));
    }
    return value.longValue();
  }
}
