package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.message.MessageSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text promises only what a door, a job or a clock keeps: texts/promises.yaml says which. */
class PromisesTest {

  private static final Path ROOT = Path.of(System.getProperty("matricule.root", ".."));
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?iuU)\\b(?!(?:ignorez|montrez|comparez|préparez|enregistrez|entrez|déclarez)\\b)"
              + "\\p{L}+(?:rai|ras|rons|rez|ront)\\b"
              + "|\\b(?:sera|aura|pourra|devra|ira|fera|viendra|dira|écrira|recevra|restera)\\b"
              + "|au plus tard|jusqu’au|jusqu’à ce que|dès qu’(?:il|elle)\\b|dès que nous"
              + "|\\b[vm]o(?:tre|n) espace|disponible|à partir d[eu]|jamais|gratuit|quand nous"
              + "|(?<!laquelle )nous (?:vous |lui |leur |l’|les? |n’|ne vous |ne l’)?(?:envoyons|écrivons"
              + "|transmettons|utilisons|commençons|continuons|examinons|étudions|demandons|faisons)"
              + "|vous est envoyé|est demandé|vous sont donnés|sur demande|le jour où nous");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\bwill\\b|\\bshall\\b|at the latest|\\buntil\\b|as soon as (?:it|we)\\b"
              + "|(?:online|my) account|available|\\bnever\\b(?! reached)|\\bfree\\b|when we\\b"
              + "|(?<!in which )\\bwe (?:send|write|forward|pass|use|start|go on|are examining)\\b"
              + "|we no longer|\\bfrom (?:…|now|that date|the age)|been asked for"
              + "|\\bis sent to you|are given to you|on request|the day we");

  private final List<JsonNode> promises = read();

  private static List<JsonNode> read() {
    List<JsonNode> entries = new ArrayList<>();
    try {
      new YAMLMapper()
          .readTree(Sentences.RESOURCES.resolve("texts/promises.yaml").toFile())
          .forEach(entries::add);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
    return entries;
  }

  static Stream<String> keepers() {
    return read().stream().map(entry -> entry.path("kept-by").asText());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesWhoKeepsEverySentenceThatPromises(Language language) {
    Pattern words = language == Language.FR ? FRENCH : ENGLISH;
    List<String> listed = listed(language);
    assertThat(Sentences.in(language).stream().filter(each -> words.matcher(each).find()))
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(listed).contains(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Votre attestation de droits est dans votre espace.",
        "Nous lui transmettons votre dossier.",
        "Elle vous écrira.",
        "Sans réponse le 2 mai, votre demande sera acceptée.",
        "Nous vous enverrons d’abord une mise en demeure.",
        "Nous ferons suivre votre demande.",
        "Un nouveau délai vous sera donné.",
        "Les décisions restent disponibles en ligne.",
        "Vous pourrez suivre chaque étape."
      })
  void seesAPromiseInFrench(String sentence) {
    assertThat(sentence).containsPattern(FRENCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your certificate is in your online account.",
        "We pass your file on.",
        "The MSA will write to you.",
        "We forward your application.",
        "The letters stay available.",
        "We never ask for your password."
      })
  void seesAPromiseInEnglish(String sentence) {
    assertThat(sentence).containsPattern(ENGLISH);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void listsNoSentenceThatNobodySaysAnyMore(Language language) {
    assertThat(Sentences.in(language)).containsAll(listed(language));
  }

  @Test
  void promisesTheSameInBothLanguages() {
    assertThat(promises)
        .allSatisfy(
            entry ->
                assertThat(entry.path("en").size())
                    .as(entry.path("kept-by").asText())
                    .isEqualTo(entry.path("fr").size())
                    .isPositive());
  }

  @ParameterizedTest
  @MethodSource("keepers")
  void isKeptByWhatExists(String keeper) throws IOException {
    String[] words = keeper.split(" ", 2);
    String what = words[1];
    switch (words[0]) {
      case "door" -> assertDoor(what.split(" "));
      case "clock" -> assertSays("applications-service", "ClockKind.java", what + "(");
      case "job" -> assertSays("applications-service", "CaseTask.java", '"' + what + '"');
      case "event" ->
          assertThat(ROOT.resolve("contracts/events/" + what + ".v1.schema.json")).exists();
      case "message" ->
          assertThat(MessageSubject.values()).extracting(MessageSubject::name).contains(what);
      case "test" -> assertTest(what.split("#"));
      case "law" -> assertThat(what).matches("(CSS|CRPA|RGPD|CESEDA) .*\\d.*|CSS L.*");
      default -> throw new AssertionError("nothing keeps a promise in this way: " + keeper);
    }
  }

  private static void assertDoor(String... door) throws IOException {
    JsonNode api =
        new YAMLMapper().readTree(ROOT.resolve("contracts/openapi/" + door[0] + ".yaml").toFile());
    assertThat(api.path("paths").path(door[2]).has(door[1].toLowerCase(java.util.Locale.ROOT)))
        .as(String.join(" ", door))
        .isTrue();
  }

  private static void assertSays(String service, String file, String text) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(service + "/src/main/java"))) {
      assertThat(files.filter(each -> each.endsWith(file)))
          .singleElement()
          .satisfies(found -> assertThat(Files.readString(found)).contains(text));
    }
  }

  private static void assertTest(String... test) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      assertThat(files.filter(each -> each.endsWith(test[0] + ".java")))
          .singleElement()
          .satisfies(
              found -> assertThat(Files.readString(found)).contains("void " + test[1] + "("));
    }
  }

  private List<String> listed(Language language) {
    List<String> listed = new ArrayList<>();
    promises.forEach(
        entry -> entry.path(language.code()).forEach(sentence -> listed.add(sentence.asText())));
    return listed;
  }
}
