package fr.matricule.eligibility.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.book.Example;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cases of the book: profiles of people, and the cases told as what differs from a profile. */
public final class ExampleFiles {

  private static final List<String> FILES =
      List.of(
          "work",
          "students",
          "europeans",
          "residents",
          "families-and-minors",
          "protection",
          "titles",
          "coordination",
          "aid",
          "contradictions",
          "history",
          "unfinished",
          "edges",
          "scenarios",
          "second-reading");

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  /** A case as it is written. */
  record Written(
      String id,
      String says,
      String source,
      LocalDate on,
      String who,
      @Nullable Map<String, Object> but,
      @Nullable FactSet unreadable,
      List<String> shows,
      Map<String, Object> expect) {}

  private ExampleFiles() {}

  /** Every case, in the order of the files. */
  public static List<Example> examples() {
    Map<String, JsonNode> profiles = profiles();
    List<Example> examples = new ArrayList<>();
    for (String file : FILES) {
      List<Written> written =
          RuleBookFiles.read("rulebook/cases/" + file + ".yaml", new TypeReference<>() {});
      written.forEach(one -> examples.add(example(one, profiles)));
    }
    return examples;
  }

  /** The cases of one more file, told of the same people. */
  static List<Example> examples(String file, byte[] content) {
    Map<String, JsonNode> profiles = profiles();
    List<Written> written = RuleBookFiles.read(file, content, new TypeReference<>() {});
    return written.stream().map(one -> example(one, profiles)).toList();
  }

  private static Map<String, JsonNode> profiles() {
    return RuleBookFiles.read("rulebook/cases/profiles.yaml", new TypeReference<>() {});
  }

  private static Example example(Written written, Map<String, JsonNode> profiles) {
    JsonNode profile = profiles.get(written.who);
    if (profile == null) {
      throw new FaultyRuleBook("The case %s names no profile: %s.", written.id, written.who);
    }
    ObjectNode facts = profile.deepCopy();
    if (written.but != null) {
      written.but.forEach((code, value) -> put(facts, code, value));
    }
    try {
      return new Example(
          written.id,
          written.says,
          written.source,
          written.on,
          JSON.treeToValue(facts, Facts.class),
          written.unreadable == null ? FactSet.EMPTY : written.unreadable,
          written.shows,
          written.expect);
    } catch (JsonProcessingException unreadable) {
      throw new FaultyRuleBook(
          "The case %s has facts that cannot be read: %s",
          written.id, String.valueOf(unreadable.getMessage()));
    }
  }

  private static void put(ObjectNode facts, String code, @Nullable Object value) {
    int dot = code.indexOf('.');
    if (dot < 0) {
      facts.set(code, JSON.valueToTree(value));
    } else {
      facts
          .withObjectProperty(code.substring(0, dot))
          .set(code.substring(dot + 1), JSON.valueToTree(value));
    }
  }
}
