package fr.matricule.applications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.form.Language;
import fr.matricule.applications.history.HistoryEntry;
import fr.matricule.applications.progress.Progress;
import fr.matricule.applications.progress.Sentences;
import fr.matricule.kernel.codes.CodeList;
import fr.matricule.kernel.codes.CodeLists;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that can be said has words in both languages. */
class WordsTest {

  private static final Path SOURCES = Path.of("src/main");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsTheProgressOfEveryState(Language language) {
    Sentences words = Sentences.in(language);
    for (CaseState state : LifecycleTest.everyState()) {
      for (DecisionOutcome decided : outcomes()) {
        for (Progress.Dates dates : everyDates()) {
          Progress progress = Progress.of(state, decided, dates);
          assertThat(words.has(progress.sentenceKey())).as(progress.sentenceKey()).isTrue();
        }
      }
      assertThat(words.has("identification." + state.identification())).isTrue();
    }
  }

  private static List<@Nullable DecisionOutcome> outcomes() {
    List<@Nullable DecisionOutcome> outcomes = new ArrayList<>(List.of(DecisionOutcome.values()));
    outcomes.add(null);
    return outcomes;
  }

  private static List<Progress.Dates> everyDates() {
    List<Progress.Dates> dates = new ArrayList<>();
    for (int bits = 0; bits < 16; bits++) {
      dates.add(
          new Progress.Dates(
              (bits & 1) == 0 ? null : DAY,
              (bits & 2) == 0 ? null : DAY,
              (bits & 4) == 0 ? null : DAY,
              (bits & 8) != 0));
    }
    return dates;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsEveryEventAndLeavesNoPlaceEmpty(Language language) {
    Sentences words = Sentences.in(language);
    for (ApplicationEvent event : SampleEvents.all()) {
      HistoryEntry entry =
          HistoryEntry.of(ApplicationFixture.aDraft(), event, Actor.SYSTEM, Instant.EPOCH);
      if (entry.isTold()) {
        assertThat(words.say(entry.sentenceKey(), entry.details().values()))
            .isNotBlank()
            .doesNotContain("{")
            .doesNotContain("  ")
            .doesNotContain(": .");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesEveryEntitlementAndCapacity(Language language) {
    Sentences words = Sentences.in(language);
    assertThat(Entitlement.values())
        .filteredOn(entitlement -> entitlement != Entitlement.DECIDED)
        .filteredOn(entitlement -> entitlement != Entitlement.DECISION_PROPOSED)
        .allMatch(entitlement -> words.has("entitlement." + entitlement));
    assertThat(DecisionOutcome.values())
        .allMatch(outcome -> words.has("entitlement.DECIDED." + outcome));
    assertThat(words.has("capacity.CASEWORKER") && words.has("capacity.SUPERVISOR")).isTrue();
  }

  /** Every kind with every reason, in all ways in which a document can be turned down. */
  @Test
  void agreesWithEveryKindOfDocumentAndSaysWhatToDo() {
    Pattern pronoun = Pattern.compile("(?i)\\b(il|elle|ils|elles|celui-ci|celle-ci)\\b");
    CodeList reasons = CodeLists.of(DocumentReason.class);
    for (DocumentReason reason : DocumentReason.values()) {
      // "il manque" would be a pronoun as well: a reason names itself, whatever has it
      assertThat(reasons.shortName(Locale.FRENCH, reason.name()))
          .as("%s", reason)
          .doesNotContainPattern(pronoun)
          .doesNotStartWith("le document");
      for (Language language : Language.values()) {
        Locale locale = language.locale();
        for (DocumentKind kind : DocumentKind.values()) {
          for (String way : List.of("DocumentRejected", "DocumentTurnedDown", "IdentityRejected")) {
            String sentence =
                Sentences.in(language)
                    .say(
                        "timeline." + way,
                        Map.of(
                            "documentKind", kind.name(),
                            "documentReason", reason.name(),
                            "remedy", reason.name()));
            assertThat(sentence)
                .contains(reasons.shortName(locale, reason.name()))
                .endsWith(reasons.said(locale, reason.name(), "remedy"))
                .doesNotContain("..")
                .doesNotContain("{");
          }
        }
      }
    }
  }

  @Test
  void saysTheLastDayAndNeverTheDayBefore() throws IOException {
    for (String key : keys("sentences_fr.properties")) {
      assertThat(Sentences.in(Language.FR).say(key, Map.of())).as(key).doesNotContain("avant le ");
    }
  }

  @Test
  void namesACodeAsItsListDoes() {
    Map<String, String> values =
        Map.of(
            "documentKind", "ANEF_PROLONGATION", "documentReason", "BLURRED", "remedy", "BLURRED");
    assertThat(Sentences.in(Language.FR).say("timeline.DocumentTurnedDown", values))
        .contains("(attestation de prolongation d’instruction)", "image floue. Posez le document");
    assertThat(Sentences.in(Language.EN).say("timeline.DocumentTurnedDown", values))
        .contains("(extension certificate (attestation de prolongation))", "blurred picture. Lay");
  }

  @Test
  void writesDatesOutInEachLanguage() {
    Map<String, String> values = Map.of("nextBy", "2026-10-01");
    assertThat(Sentences.in(Language.FR).say("progress.DOCUMENT_NEEDED.APPLICANT.by", values))
        .isEqualTo("Une pièce est à fournir au plus tard le 1er octobre 2026.");
    assertThat(Sentences.in(Language.EN).say("progress.DOCUMENT_NEEDED.APPLICANT.by", values))
        .isEqualTo("A document is needed from you by 1 October 2026.");
  }

  @Test
  void speaksEnglishEvenWhereTheMachineSpeaksFrench() {
    java.util.Locale before = java.util.Locale.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.FRANCE);
      assertThat(Sentences.in(Language.EN).say("progress.CLOSED.NOBODY"))
          .isEqualTo("Your case is closed.");
    } finally {
      java.util.Locale.setDefault(before);
    }
  }

  @Test
  void hasTheSameKeysInBothLanguages() throws IOException {
    assertThat(keys("sentences_fr.properties")).isEqualTo(keys("sentences.properties"));
    assertThat(keys("problems_fr.properties")).isEqualTo(keys("problems.properties"));
  }

  @Test
  void hasWordsForEveryProblemInTheCode() throws IOException {
    Set<String> known = keys("problems.properties");
    Set<String> kernel =
        Set.of("invalid-request", "forbidden", "malformed-json", "required", "wrong-type");
    for (String code : codes("Problem\\.of\\(\\s*\\d{3},\\s*\"([a-z-]+)\"")) {
      assertThat(kernel.contains(code) || known.contains(code + ".title")).as(code).isTrue();
    }
    for (String code :
        codes("(?:\\.at\\(|wrong\\(|FieldError\\.at\\()[^;]*?,\\s*\"([a-z0-9-]+)\"")) {
      assertThat(kernel.contains(code) || known.contains("field." + code)).as(code).isTrue();
    }
  }

  private static Set<String> keys(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(SOURCES.resolve("resources/" + file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> codes(String pattern) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES.resolve("java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
          codes.add(matcher.group(1));
        }
      }
    }
    assertThat(codes).isNotEmpty();
    return codes;
  }
}
