package fr.matricule.eligibility.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.facts.StatedFacts.Reading;
import fr.matricule.kernel.inbox.MalformedEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void readsTheContractsExample() throws Exception {
    Path contracts = Path.of(System.getProperty("matricule.root", "..")).resolve("contracts");
    Reading reading =
        FactsReading.of(JSON.readTree(contracts.resolve("facts.v1.example.json").toFile()));
    assertThat(reading.unreadable().isEmpty()).isTrue();
    assertThat(reading.facts().situation()).isEqualTo(Situation.STUDENT);
    assertThat(reading.facts().nationalities()).isEqualTo(List.of("MA"));
    assertThat(reading.facts().stay().title()).isEqualTo(PermitTitle.VLS_TS);
  }

  @Test
  void ignoresWhatItDoesNotKnow() throws Exception {
    Reading reading = read("{\"shoeSize\":42,\"stay\":{\"colour\":\"blue\"}}");
    assertThat(reading.facts()).isEqualTo(Facts.NONE);
    assertThat(reading.unreadable().isEmpty()).isTrue();
  }

  @Test
  void takesNullForUnknown() throws Exception {
    assertThat(read("{\"situation\":null,\"stay\":null}").facts()).isEqualTo(Facts.NONE);
  }

  @Test
  void namesWhatItCannotReadAndReadsTheRest() throws Exception {
    Reading reading =
        read(
            """
            {"situation":"STUDENT","birthDate":"17/05/2004",
             "stay":{"title":"BLUE_CARD","validUntil":"2027-08-19"}}""");
    assertThat(reading.unreadable()).isEqualTo(FactSet.of(Fact.BIRTH_DATE, Fact.TITLE));
    assertThat(reading.facts().situation()).isEqualTo(Situation.STUDENT);
    assertThat(reading.facts().stay().title()).isNull();
    assertThat(reading.facts().stay().validUntil()).isEqualTo("2027-08-19");
  }

  @Test
  void refusesWhatIsNotOfTheFormOfFacts() {
    assertThatThrownBy(() -> read("{\"stay\":\"a permit\"}")).isInstanceOf(MalformedEvent.class);
    assertThatThrownBy(() -> read("[]")).isInstanceOf(MalformedEvent.class);
  }

  private static Reading read(String text) throws Exception {
    JsonNode stated = JSON.readTree(text);
    return FactsReading.of(stated);
  }
}
