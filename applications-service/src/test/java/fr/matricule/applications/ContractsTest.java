package fr.matricule.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.applications.ApplicationEvent.Announced;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.decision.DecisionReason;
import fr.matricule.applications.documents.DocumentFlaw;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.form.Facts;
import fr.matricule.applications.form.FormFixture;
import fr.matricule.kernel.testing.Contracts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service says is exactly what its contracts allow. */
class ContractsTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  static Stream<ApplicationEvent> announced() {
    return SampleEvents.all().stream().filter(Announced.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("announced")
  void saysEachEventAsItsSchemaWants(ApplicationEvent event) {
    Contracts.assertMatches(event.getClass().getSimpleName(), JSON.valueToTree(event));
  }

  @Test
  void keepsCodesEqualToTheContracts() {
    assertThat(names(DocumentKind.values()))
        .isEqualTo(enumOf("DocumentReady", "/properties/kind/enum"));
    assertThat(names(DocumentFlaw.values()))
        .isEqualTo(
            enumOf("AdditionalInfoRequested", "/properties/items/items/properties/reason/enum"));
    assertThat(names(DecisionReason.values()))
        .isEqualTo(enumOf("DecisionTaken", "/properties/reasons/items/enum"));
    assertThat(names(AssessmentOutcome.values()))
        .isEqualTo(enumOf("EligibilityAssessed", "/properties/outcome/enum"));
  }

  @Test
  void freezesFactsAsTheirSchemaWants() {
    Contracts.assertMatchesFile(
        "facts.v1.schema.json",
        JSON.valueToTree(
            Facts.submitted(UUID.randomUUID(), 1, LocalDate.of(2026, 9, 7), FormFixture.amina())));
  }

  private static List<String> names(Enum<?>[] codes) {
    return Stream.of(codes).map(Enum::name).sorted().toList();
  }

  private static List<String> enumOf(String event, String pointer) {
    return ContractFiles.schema(event)
        .at(pointer)
        .valueStream()
        .map(n -> n.asText())
        .sorted()
        .toList();
  }
}
