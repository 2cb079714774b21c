package fr.matricule.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The errors a caller can meet: every one is explained, in both languages, and stands in the
 * catalogue.
 */
class ErrorCatalogueTest {

  private static final Path ROOT =
      Path.of(System.getProperty("matricule.root", "..")).toAbsolutePath().normalize();
  private static final Path CATALOGUE = ROOT.resolve("docs/errors.md");

  static Stream<Path> bundles() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main/resources"))
          .filter(Files::isDirectory)
          .flatMap(
              folder ->
                  Stream.of("problems.properties", "kernel-problems.properties")
                      .map(folder::resolve))
          .filter(Files::exists)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void saysEachThingInFrenchToo(Path english) throws IOException {
    Path french =
        english.resolveSibling(
            english.getFileName().toString().replace(".properties", "_fr.properties"));

    assertThat(load(french).stringPropertyNames()).isEqualTo(load(english).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void givesEachProblemATitleAndADetail(Path english) throws IOException {
    Properties sentences = load(english);

    assertThat(codes(sentences))
        .allSatisfy(code -> assertThat(sentences).containsKeys(code + ".title", code + ".detail"));
  }

  @Test
  void isTheCommittedCatalogue() throws IOException {
    String catalogue = catalogue();
    if (Boolean.getBoolean("contracts.write")) {
      Files.writeString(CATALOGUE, catalogue);
    }
    assertThat(CATALOGUE)
        .content()
        .as("run again with -Dcontracts.write=true and review")
        .isEqualTo(catalogue);
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> codes(Properties sentences) {
    Set<String> codes = new TreeSet<>();
    for (String key : sentences.stringPropertyNames()) {
      for (String ending : List.of(".title", ".detail")) {
        if (key.endsWith(ending) && !key.startsWith("field.")) {
          codes.add(key.substring(0, key.length() - ending.length()));
        }
      }
    }
    return codes;
  }

  private static String catalogue() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # Errors

            Every error is `application/problem+json` (RFC 9457). `type` ends in the code below; `errors[]` names the places of
            the request that are wrong (`pointer`, `code`, `message`). Sentences follow `Accept-Language` (fr, en). A request
            that is answered with an error changed nothing. This page is drawn from the services' own sentences.
            """);
    for (Path bundle : bundles().toList()) {
      Properties sentences = load(bundle);
      String owner = ROOT.relativize(bundle).getName(0).toString();
      text.append("\n## ").append(owner.equals("kernel") ? "every service" : owner).append("\n");
      for (String code : codes(sentences)) {
        text.append("\n### ")
            .append(code)
            .append("\n")
            .append("**")
            .append(plain(sentences.getProperty(code + ".title")))
            .append("** — ")
            .append(plain(sentences.getProperty(code + ".detail")))
            .append("\n");
      }
      fieldCodes(sentences)
          .forEach((code, sentence) -> text.append(code).append(plain(sentence)).append("\n"));
    }
    return text.toString();
  }

  private static TreeMap<String, String> fieldCodes(Properties sentences) {
    TreeMap<String, String> fields = new TreeMap<>();
    sentences.stringPropertyNames().stream()
        .filter(key -> key.startsWith("field."))
        .forEach(
            key ->
                fields.put(
                    "\n- `" + key.substring("field.".length()) + "`: ",
                    sentences.getProperty(key)));
    return fields;
  }

  private static String plain(String format) {
    return format.replace("''", "'");
  }
}
