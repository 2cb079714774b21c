package fr.matricule.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.kernel.codes.CodeLists;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  private final Vocabulary french = Vocabulary.of(Language.FR);
  private final Vocabulary english = Vocabulary.of(Language.EN);

  @Test
  void writesDatesAsPeopleSayThem() {
    assertThat(french.date(LocalDate.of(2026, 4, 15))).isEqualTo("15 avril 2026");
    assertThat(french.date(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
    assertThat(english.date(LocalDate.of(2026, 4, 1))).isEqualTo("1 April 2026");
  }

  @Test
  void tellsTheTimeOfParis() {
    Instant lastSecondsOfMarchInLondon = Instant.parse("2026-03-31T22:05:00Z");
    assertThat(french.moment(lastSecondsOfMarchInLondon)).isEqualTo("1er avril 2026 à 0 h 05");
    assertThat(english.moment(lastSecondsOfMarchInLondon))
        .isEqualTo("1 April 2026 at 00:05 (Paris time)");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForEveryCodeOfTheLists(Language language) {
    Vocabulary words = Vocabulary.of(language);
    assertThat(CodeLists.named("DocumentKind").codes())
        .hasSizeGreaterThan(50)
        .allSatisfy(kind -> assertThat(words.document(kind)).isNotBlank());
    assertThat(CodeLists.named("DocumentReason").codes())
        .allSatisfy(reason -> assertThat(words.fault(reason) + words.remedy(reason)).isNotBlank());
    assertThat(CodeLists.named("LegalBasis").codes())
        .allSatisfy(basis -> assertThat(words.basis(basis)).isNotBlank());
    assertThat(CodeLists.named("Ground").codes())
        .allSatisfy(
            ground ->
                assertThat(words.ground(ground) + words.law(ground) + words.way(ground))
                    .isNotBlank());
    assertThat(CodeLists.named("Redirect").codes())
        .allSatisfy(
            body -> assertThat(words.destination(body) + words.nextSteps(body)).isNotBlank());
  }

  @Test
  void saysWhatToMindAboutADocument() {
    assertThat(french.document("NATIONAL_ID"))
        .isEqualTo("la carte nationale d’identité (recto et verso)");
    assertThat(english.document("RENT_RECEIPT"))
        .isEqualTo("your rent receipts (for the last three months)");
  }

  @Test
  void refusesACodeNobodyFoundWordsFor() {
    assertThatThrownBy(() -> Facts.decided(CaseEvent.DecisionOutcome.REFUSED, "UNHEARD_OF"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Ground");
  }
}
