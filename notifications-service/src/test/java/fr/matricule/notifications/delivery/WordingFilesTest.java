package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.Facts;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.language.Language;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of print that every file with words keeps. */
class WordingFilesTest {

  private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'\\p{L}|\"\\p{L}|\\.\\.\\.");
  private static final Pattern BARE_CAPITAL =
      Pattern.compile(
          "\\bE(?:tat|tats|crivez|tude|tudes|lectricité|tranger|galement|tablissement)\\b"
              + "|(?:^|[.:] |- )A (?:partir|noter|tout|la|votre|nous|cette|quoi)\\b|\\bCa\\b");
  private static final Pattern LOOSE_SIGN =
      Pattern.compile("[^\\s\u00a0|(][:;?!»€] |[^ \u00a0«]»|« | [:;?!»€%]");
  private static final Pattern ENGLISH_LAW =
      Pattern.compile("(?i)\\bof the\\b|\\bCode of\\b|Security Code|Regulation \\(");

  static Stream<CaseEvent> told() {
    return Facts.told();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void haveNoStraightApostrophesOrQuotes(Language language) {
    assertThat(Sentences.in(language))
        .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(STRAIGHT));
  }

  @Test
  void keepTheAccentsOfFrenchCapitals() {
    assertThat(Sentences.in(Language.FR))
        .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(BARE_CAPITAL));
  }

  @Test
  void citeTheLawInFrenchToWhoReadsFrench() {
    assertThat(Sentences.in(Language.FR))
        .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(ENGLISH_LAW));
  }

  @Test
  void sayNoLengthOfTimeThatTheLawMayChange() {
    Pattern prose =
        Pattern.compile(
            "(?i)(deux|two|trois|three|neuf|nine|dix|ten) (mois|month|jours|working|day)");
    assertThat(Sentences.files(Language.FR).values()).noneMatch(file -> appealIn(prose, file));
    assertThat(Sentences.files(Language.EN).values()).noneMatch(file -> appealIn(prose, file));
  }

  private static boolean appealIn(Pattern prose, String file) {
    return file.lines()
        .filter(line -> !line.contains("=") || line.contains("Ground.") && line.contains(".law"))
        .anyMatch(line -> prose.matcher(line).find());
  }

  @ParameterizedTest
  @MethodSource("told")
  void keepFrenchSignsWithTheirWordsOnceWritten(CaseEvent event) {
    MessageContext context = Written.context(event);
    String written =
        new OutgoingText(Written.WITH_PAGES)
            .body(Language.FR, context, Facts.amina(Language.FR), Facts.NUMBER);
    assertThat(written.replaceAll("https?://\\S+", "").lines())
        .allSatisfy(
            line ->
                assertThat(line)
                    .doesNotContainPattern(
                        " [:;?!»€%]|« |\\S[;?!»]".replace("\\S[;?!»]", "[\\p{L}\\d)][;?!»]")));
    assertThat(context.message().in(Language.FR).subject()).doesNotContainPattern(" [:;?!»€]|« ");
  }
}
