package fr.matricule.notifications.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.notifications.Facts;
import fr.matricule.notifications.event.CaseEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  private static final Path EVENTS =
      Path.of(System.getProperty("matricule.root", "..")).resolve("contracts/events");

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
  void hasWordsForEveryCodeTheContractsAllow(Language language) throws IOException {
    Vocabulary words = Vocabulary.of(language);
    assertThat(codes("application-submitted", "/properties/missingDocuments/items"))
        .hasSizeGreaterThan(50)
        .allSatisfy(kind -> assertThat(words.document(kind)).isNotBlank());
    assertThat(codes("additional-info-requested", "/properties/items/items/properties/reason"))
        .allSatisfy(reason -> assertThat(words.fault(reason) + words.remedy(reason)).isNotBlank());
    assertThat(codes("document-rejected", "/properties/reason"))
        .allSatisfy(reason -> assertThat(words.fault(reason) + words.remedy(reason)).isNotBlank());
    assertThat(codes("additional-info-requested", "/properties/legalBasis"))
        .allSatisfy(basis -> assertThat(words.basis(basis)).isNotBlank());
    assertThat(codes("decision-taken", "/properties/reasons/items"))
        .allSatisfy(
            ground ->
                assertThat(words.ground(ground) + words.law(ground) + words.way(ground))
                    .isNotBlank());
    assertThat(codes("decision-taken", "/properties/redirectTo"))
        .allSatisfy(
            body -> assertThat(words.destination(body) + words.nextSteps(body)).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "P2M, deux mois, two months",
    "P1M, un mois, one month",
    "P3M, trois mois, three months",
    "P15D, quinze jours, fifteen days",
    "P1D, un jour, one day",
    "P1Y, un an, one year",
    "P45D, 45 jours, 45 days"
  })
  void saysHowLongTheLawGives(Period term, String inFrench, String inEnglish) {
    assertThat(french.term(term)).isEqualTo(inFrench);
    assertThat(english.term(term)).isEqualTo(inEnglish);
  }

  @Test
  void offersDocumentsOfWhichOneIsEnough() {
    assertThat(french.documents(List.of("LEASE"))).isEqualTo("le bail de votre logement");
    assertThat(english.documents(List.of("A1", "S1", "EHIC")))
        .isEqualTo("form A1, form S1 or your European health insurance card");
  }

  @Test
  void refusesACodeNobodyFoundWordsFor() {
    assertThatThrownBy(() -> Facts.decided(CaseEvent.Outcome.REFUSED, "UNHEARD_OF"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ground");
  }

  private static List<String> codes(String event, String pointer) throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(EVENTS.resolve(event + ".v1.schema.json").toFile());
    Stream<JsonNode> codes =
        StreamSupport.stream(schema.at(pointer).path("enum").spliterator(), false);
    List<String> found = codes.map(JsonNode::asText).toList();
    assertThat(found).as(event + pointer).isNotEmpty();
    return found;
  }
}
