package fr.matricule.kernel.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed lists say everything in every language, and the schemas refer to exactly them. */
class CodeListsTest {

  private static final Path CONTRACTS = Contracts.events().getParent();
  private static final List<Locale> LANGUAGES =
      CodeLists.named("Language").codes().stream().map(Locale::of).toList();

  static List<CodeList> lists() throws IOException {
    try (Stream<Path> files = Files.list(CONTRACTS.resolve("codes"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .map(CodeLists::named)
          .toList();
    }
  }

  @Test
  void theSchemasReferToTheListsAsTheyAre() throws IOException {
    ObjectNode schema = new ObjectMapper().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "https://matricule.fr/contracts/codes.schema.json");
    schema.put("title", "Codes");
    schema.put("description", "The closed lists, written by the build from codes/*.yaml.");
    ObjectNode definitions = schema.putObject("$defs");
    for (CodeList list : lists()) {
      ObjectNode definition = definitions.putObject(list.name());
      definition.put("description", list.about()).put("type", "string");
      list.codes().forEach(definition.putArray("enum")::add);
    }
    Contracts.assertIsCommitted(
        CONTRACTS.resolve("codes.schema.json"), schema.toPrettyString() + "\n");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyCodeIsNamedInEveryLanguage(CodeList list) {
    for (String code : list.codes()) {
      for (Locale language : LANGUAGES) {
        assertThat(list.sayings(language, code))
            .as("%s %s in %s", list.name(), code, language)
            .containsKey("short")
            .containsOnlyKeys(list.sayings(Locale.FRENCH, code).keySet())
            .allSatisfy((_, said) -> assertThat(said).isNotBlank().isEqualTo(said.strip()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void frenchHasItsOwnApostrophes(CodeList list) {
    for (String code : list.codes()) {
      assertThat(list.sayings(Locale.FRENCH, code).values())
          .as("%s %s", list.name(), code)
          .noneMatch(said -> said.contains("'"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DocumentKind", "Redirect"})
  void theFullNameIsTheShortOneWithItsArticle(String name) {
    CodeList list = CodeLists.named(name);
    for (Locale language : LANGUAGES) {
      assertThat(list.codes())
          .allSatisfy(
              code ->
                  assertThat(list.fullName(language, code))
                      .endsWith(list.shortName(language, code)));
    }
  }

  @ParameterizedTest
  @CsvSource({"PermitTitle, DocumentKind", "CoverKind, DocumentKind"})
  void onePaperBearsOneName(String name, String other) {
    CodeList papers = CodeLists.named(other);
    CodeList list = CodeLists.named(name);
    assertThat(list.codes().stream().filter(papers::has))
        .isNotEmpty()
        .allSatisfy(
            code ->
                assertThat(LANGUAGES)
                    .allSatisfy(
                        language ->
                            assertThat(list.shortName(language, code))
                                .isEqualTo(papers.shortName(language, code))));
  }

  @Test
  void aListIsFoundByTheNameOfItsEnum() {
    assertThat(CodeLists.of(Verdict.class).codes()).containsExactly("ACCEPTED", "REJECTED");
    assertThat(CodeLists.named("DocumentReason").property("BLURRED", "saidBy")).contains("PERSON");
  }

  private enum Verdict {}

  @Test
  void refusesWhatNoListSays() {
    assertThatThrownBy(() -> CodeLists.named("Verdicts")).hasMessageContaining("Verdicts");
    assertThatThrownBy(() -> CodeLists.named("Verdict").shortName(Locale.FRENCH, "MAYBE"))
        .hasMessage("no code of Verdict");
    assertThatThrownBy(() -> CodeLists.named("Verdict").said(Locale.GERMAN, "ACCEPTED", "short"))
        .hasMessageContaining("de");
  }
}
