package fr.matricule.eligibility.clients;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.StatedFacts.Reading;
import fr.matricule.kernel.inbox.MalformedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Our reading of another service's facts. What we do not know is ignored; a fact whose value we
 * cannot read becomes unknown and is named, so that the assessment says so.
 */
final class FactsReading {

  private static final ObjectMapper TOLERANT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private FactsReading() {}

  /**
   * @throws MalformedEvent when not even the outline is that of facts
   */
  static Reading of(JsonNode stated) {
    Facts whole = tried(stated);
    return whole == null ? factByFact(stated) : new Reading(whole, FactSet.EMPTY);
  }

  private static Reading factByFact(JsonNode stated) {
    JsonNode readable = stated.deepCopy();
    FactSet unreadable = FactSet.EMPTY;
    for (Fact<?> fact : Fact.all()) {
      JsonNode value = stated.at(fact.pointer());
      if (!value.isMissingNode() && tried(alone(fact, value)) == null) {
        unreadable = unreadable.plus(fact);
        remove(readable, fact);
      }
    }
    Facts rest = tried(readable);
    if (rest == null) {
      throw new MalformedEvent("the facts are not of the form of contracts/facts.v1");
    }
    return new Reading(rest, unreadable);
  }

  private static @Nullable Facts tried(JsonNode stated) {
    try {
      return TOLERANT.treeToValue(stated, Facts.class);
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  private static JsonNode alone(Fact<?> fact, JsonNode value) {
    ObjectNode facts = TOLERANT.createObjectNode();
    String[] path = fact.code().split("\\.", -1);
    ObjectNode part = path.length == 1 ? facts : facts.putObject(path[0]);
    part.set(path[path.length - 1], value);
    return facts;
  }

  private static void remove(JsonNode facts, Fact<?> fact) {
    String pointer = fact.pointer();
    int last = pointer.lastIndexOf('/');
    if (facts.at(pointer.substring(0, last)) instanceof ObjectNode part) {
      part.remove(pointer.substring(last + 1));
    }
  }
}
