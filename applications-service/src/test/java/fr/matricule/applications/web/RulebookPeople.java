package fr.matricule.applications.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The invented people of the rule book's own cases, as its files describe them. */
final class RulebookPeople {

  private static final Path CASES =
      Path.of(System.getProperty("matricule.root", ".."))
          .resolve("eligibility-service/src/main/resources/rulebook/cases");
  private static final String PROFILES = "profiles.yaml";
  private static final YAMLMapper YAML = new YAMLMapper();

  private RulebookPeople() {}

  /** A case and the facts of its person. */
  record Person(String caseId, ObjectNode facts) {

    @Override
    public String toString() {
      return caseId;
    }
  }

  /** One person of each kind: alike are those whose codes and nationalities are. */
  static List<Person> ofEachKind() {
    Map<String, Person> kinds = new LinkedHashMap<>();
    JsonNode profiles = read(CASES.resolve(PROFILES));
    for (Path file : files()) {
      for (JsonNode one : read(file)) {
        person(profiles, one).ifPresent(person -> kinds.putIfAbsent(kind(person.facts()), person));
      }
    }
    return List.copyOf(kinds.values());
  }

  private static Optional<Person> person(JsonNode profiles, JsonNode one) {
    ObjectNode facts = profiles.path(one.path("who").asText()).deepCopy();
    one.path("but").properties().forEach(but -> set(facts, but.getKey(), but.getValue()));
    if (!facts.hasNonNull("department")) {
      facts.put("department", "31");
    }
    boolean canBe = !one.path("expect").has("contradictions");
    boolean isKnown =
        Stream.of("birthDate", "nationalities", "situation").allMatch(facts::hasNonNull);
    return canBe && isKnown
        ? Optional.of(new Person(one.path("id").asText(), facts))
        : Optional.empty();
  }

  private static void set(ObjectNode facts, String path, JsonNode value) {
    String[] steps = path.split("\\.");
    ObjectNode node = facts;
    for (int i = 0; i < steps.length - 1; i++) {
      node = node.withObjectProperty(steps[i]);
    }
    if (value.isNull()) {
      node.remove(steps[steps.length - 1]);
    } else {
      node.set(steps[steps.length - 1], value);
    }
  }

  private static String kind(ObjectNode facts) {
    List<String> codes = new ArrayList<>();
    for (String pointer :
        List.of(
            "/nationalities",
            "/department",
            "/situation",
            "/stay/title",
            "/activity/sector",
            "/studies/level",
            "/protection/status",
            "/cover/kind",
            "/family/link")) {
      codes.add(facts.at(pointer).toString());
    }
    return String.join("|", codes);
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> !file.endsWith(PROFILES)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode read(Path file) {
    try {
      // dates of YAML stay the texts they are
      return new ObjectMapper().readTree(YAML.readTree(file.toFile()).toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
