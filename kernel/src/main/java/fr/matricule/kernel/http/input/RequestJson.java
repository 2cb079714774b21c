package fr.matricule.kernel.http.input;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import fr.matricule.kernel.http.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a request's JSON at its word: the only way from a body to a type of ours. */
@Singleton
public class RequestJson {

  private static final int DEEPEST = 50;

  private final ObjectMapper json;

  public RequestJson(ObjectMapper json) {
    this.json = strict(json.copy());
  }

  private static ObjectMapper strict(ObjectMapper json) {
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(40).build());
    json.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    // a blank element of a list is an absent one
    json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP));
    for (LogicalType number : List.of(LogicalType.Integer, LogicalType.Float)) {
      json.coercionConfigFor(number).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    }
    json.coercionConfigFor(LogicalType.Boolean)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    for (LogicalType scalar :
        List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean, LogicalType.Enum)) {
      json.coercionConfigFor(scalar)
          .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull)
          .setAcceptBlankAsEmpty(true);
    }
    return json.registerModule(
        new SimpleModule("request")
            .addDeserializer(String.class, new TextReader())
            .addDeserializer(JsonNode.class, new CheckedTree())
            .addDeserializer(LocalDate.class, new ParsedText<>(LocalDate.class, "day", Forms::day))
            .addDeserializer(
                OffsetDateTime.class,
                new ParsedText<>(OffsetDateTime.class, "moment", Forms::moment))
            .addDeserializer(
                Instant.class, new ParsedText<>(Instant.class, "moment", Forms::instant))
            .addDeserializer(UUID.class, new ParsedText<>(UUID.class, "wrong-type", Forms::uuid)));
  }

  /**
   * A body as a type of ours.
   *
   * @throws Problem 400 for what is no JSON, 422 for what does not fit, with its place
   */
  Object read(InputStream body, Type type) throws IOException {
    try (JsonParser parser = json.createParser(body)) {
      if (parser.nextToken() == null) {
        throw Problem.of(400, "malformed-json");
      }
      Object value = json.readerFor(json.constructType(type)).readValue(parser);
      if (value == null || value instanceof JsonNode node && node.isNull()) {
        throw Problem.of(400, "malformed-json");
      }
      return value;
    } catch (JacksonException unfit) {
      throw problem(unfit);
    }
  }

  /**
   * JSON that a door has put together from a body, as a type of ours.
   *
   * @throws Problem 422 for what does not fit, with its place
   */
  public <T> T read(JsonNode merged, Class<T> type) {
    try {
      return json.treeToValue(merged, type);
    } catch (JacksonException unfit) {
      throw problem(unfit);
    }
  }

  /** A thing of ours as JSON, for a door that merges a body into it. */
  public ObjectNode tree(Object value) {
    return json.valueToTree(value);
  }

  private static Problem problem(JacksonException exception) {
    JacksonException root =
        exception.getCause() instanceof JacksonException cause ? cause : exception;
    return switch (root) {
      case StreamConstraintsException _ ->
          Problem.of(422, "invalid-request").at("", "too-much", DEEPEST);
      case InputCoercionException _ when exception instanceof JsonMappingException misfit ->
          misfit(misfit);
      case StreamReadException _ -> Problem.of(400, "malformed-json");
      default ->
          exception instanceof JsonMappingException misfit
              ? misfit(misfit)
              : Problem.of(400, "malformed-json");
    };
  }

  private static Problem misfit(JsonMappingException misfit) {
    Problem problem = Problem.of(422, "invalid-request");
    return switch (misfit) {
      case Unfit unfit -> problem.at(pointer(unfit), unfit.code(), unfit.arguments().toArray());
      case UnrecognizedPropertyException unknown ->
          problem.at(pointer(unknown), "unknown-property");
      default -> problem.at(pointer(misfit), "wrong-type");
    };
  }

  /** The JSON pointer (RFC 6901) of the place Jackson could not read. */
  private static String pointer(JsonMappingException exception) {
    return exception.getPath().stream()
        .map(
            step ->
                step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
