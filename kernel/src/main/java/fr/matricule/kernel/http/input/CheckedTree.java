package fr.matricule.kernel.http.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON that nobody has given a type yet: no character in it that no text may have. */
final class CheckedTree extends JsonDeserializer<JsonNode> {

  private static final JsonDeserializer<? extends JsonNode> TREE =
      JsonNodeDeserializer.getDeserializer(JsonNode.class);

  @Override
  public JsonNode deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonNode tree = TREE.deserialize(parser, context);
    check(parser, tree);
    return tree;
  }

  @Override
  public @Nullable JsonNode getNullValue(DeserializationContext context)
      throws JsonMappingException {
    return TREE.getNullValue(context);
  }

  // as deep as the parser lets it be
  private static void check(JsonParser parser, JsonNode node) throws JsonMappingException {
    if (node.isTextual()) {
      check(parser, node.textValue());
    }
    for (var property : node.properties()) {
      try {
        check(parser, property.getKey());
        check(parser, property.getValue());
      } catch (Unfit unfit) {
        unfit.prependPath(node, property.getKey());
        throw unfit;
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      try {
        check(parser, node.get(i));
      } catch (Unfit unfit) {
        unfit.prependPath(node, i);
        throw unfit;
      }
    }
  }

  private static void check(JsonParser parser, String text) throws Unfit {
    try {
      Text.PARAGRAPHS.read(text);
    } catch (RefusedCharacter refused) {
      throw new Unfit(parser, "character", refused.named());
    }
  }
}
