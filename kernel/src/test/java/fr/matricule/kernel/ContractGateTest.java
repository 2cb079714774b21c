package fr.matricule.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.testing.Compatibility;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.GoldenCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No contract changes in a way that a consumer released before, or an event said before, breaks.
 */
class ContractGateTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Path> released(String folder) {
    return GoldenCorpus.releases().stream()
        .flatMap(release -> GoldenCorpus.files(release, folder).stream());
  }

  static Stream<Path> releasedSchemas() {
    return released("schemas");
  }

  static Stream<Path> releasedSamples() {
    return released("samples");
  }

  static Stream<Path> releasedReaders() {
    return released("readers");
  }

  private static Path present(Path released) {
    return Contracts.events().resolve(released.getFileName().toString());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("releasedSchemas")
  void keepsEveryReleasedSchemaCompatible(Path released) {
    assertThat(present(released)).as("a released event version is never removed").exists();
    assertThat(
            Compatibility.complaints(
                Contracts.read(released), Contracts.bundled(present(released))))
        .isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("releasedSamples")
  void stillAllowsEveryReleasedSample(Path sample) {
    String schema = sample.getFileName().toString().replace(".json", ".schema.json");

    assertThat(Contracts.faults(Contracts.events().resolve(schema), Contracts.read(sample)))
        .isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("releasedReaders")
  void saysTodayWhatTheOldestConsumerReads(Path reader) {
    String example = reader.getFileName().toString().replace(".schema.", ".example.");

    assertThat(Contracts.faults(reader, Contracts.read(Contracts.events().resolve(example))))
        .isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("releasedReaders")
  void wouldNoticeThatAConsumerMissesSomething(Path reader) {
    String example = reader.getFileName().toString().replace(".schema.", ".example.");
    for (JsonNode needed : Contracts.read(reader).path("required")) {
      ObjectNode said = Contracts.read(Contracts.events().resolve(example)).deepCopy();
      said.remove(needed.asText());
      assertThat(Contracts.faults(reader, said)).as(needed.asText()).isNotEmpty();
    }
  }

  @Test
  void keepsASampleAndTheSumOfEveryReleasedFile() throws Exception {
    for (Path release : GoldenCorpus.releases()) {
      assertThat(names(release, "samples").map(name -> name.replace(".json", ".schema.json")))
          .containsExactlyElementsOf(names(release, "schemas").toList());
      for (String line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
        String[] words = line.split("  ");
        assertThat(sum(release.resolve(words[1])))
            .as("%s of release %s was edited", words[1], release.getFileName())
            .isEqualTo(words[0]);
      }
      long files =
          Stream.of("schemas", "samples", "readers")
              .mapToLong(folder -> GoldenCorpus.files(release, folder).size())
              .sum();
      assertThat(Files.readAllLines(release.resolve("SHA256SUMS"))).hasSize((int) files);
    }
  }

  private static Stream<String> names(Path release, String folder) {
    return GoldenCorpus.files(release, folder).stream().map(file -> file.getFileName().toString());
  }

  private static String sum(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private static ObjectNode schema() throws IOException {
    return (ObjectNode)
        JSON.readTree(
            """
            {"title": "Said", "type": "object", "additionalProperties": false, "required": ["id", "parts"],
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "code": {"enum": ["A", "B"]},
               "count": {"type": "integer", "minimum": 1},
               "parts": {"type": "array", "items": {"type": "object", "required": ["kind"],
                 "properties": {"kind": {"enum": ["X", "Y"]}, "note": {"type": "string", "pattern": "^[a-z]{1,9}$"}}}}},
             "if": {"properties": {"code": {"const": "A"}}}, "then": {"required": ["count"]}}""");
  }

  private static Arguments mutation(
      String name, Consumer<ObjectNode> change, String... complaints) {
    return Arguments.of(Named.of(name, change), List.of(complaints));
  }

  private static ObjectNode at(ObjectNode schema, String pointer) {
    return (ObjectNode) schema.at(pointer);
  }

  private static ArrayNode list(ObjectNode schema, String pointer) {
    return (ArrayNode) schema.at(pointer);
  }

  static Stream<Arguments> mutations() {
    return Stream.of(
        mutation("remove", s -> at(s, "/properties").remove("code"), "/code: removed"),
        mutation("optional", s -> list(s, "/required").remove(0), "/id: no longer required"),
        mutation(
            "required",
            s -> list(s, "/required").add("code"),
            "/code: required, which older events may lack"),
        mutation(
            "add required",
            s -> {
              at(s, "/properties").putObject("extra").put("type", "string");
              list(s, "/required").add("extra");
            },
            "/extra: required, which older events may lack"),
        mutation(
            "type", s -> at(s, "/properties/count").put("type", "number"), "/count: type changed"),
        mutation(
            "narrow", s -> at(s, "/properties/count").put("minimum", 2), "/count: minimum changed"),
        mutation(
            "bound", s -> at(s, "/properties/count").put("maximum", 9), "/count: maximum changed"),
        mutation("format", s -> at(s, "/properties/id").remove("format"), "/id: format changed"),
        mutation(
            "code",
            s -> list(s, "/properties/code/enum").remove(1),
            "/code: the code B was removed"),
        mutation(
            "free text",
            s -> at(s, "/properties").putObject("code").put("type", "string"),
            "/code: no longer the same kind of list",
            "/code: the code A was removed",
            "/code: the code B was removed",
            "/code: type changed"),
        mutation(
            "inside",
            s -> list(s, "/properties/parts/items/properties/kind/enum").remove(0),
            "/parts/items/kind: the code X was removed"),
        mutation(
            "inside, pattern",
            s -> at(s, "/properties/parts/items/properties/note").put("pattern", "^.*$"),
            "/parts/items/note: pattern changed"),
        mutation(
            "open", s -> s.put("additionalProperties", true), "/: additionalProperties changed"),
        mutation("condition", s -> s.remove("then"), "/: then changed"),
        mutation("a property more", s -> at(s, "/properties").putObject("more")),
        mutation("a code more", s -> list(s, "/properties/code/enum").add("C")),
        mutation("other words", s -> s.put("description", "said otherwise")));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void complainsOfWhatBreaksAndOfNothingElse(Consumer<ObjectNode> change, List<String> complaints)
      throws IOException {
    ObjectNode changed = schema();
    change.accept(changed);

    assertThat(Compatibility.complaints(schema(), changed))
        .containsExactlyInAnyOrderElementsOf(complaints);
  }
}
