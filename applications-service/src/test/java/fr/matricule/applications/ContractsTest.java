package fr.matricule.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.applications.ApplicationEvent.Announced;
import fr.matricule.applications.deadlines.ImplicitOutcome;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.decision.AssessmentOutcome;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Ground;
import fr.matricule.applications.decision.Redirect;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.form.Facts;
import fr.matricule.applications.form.FormFixture;
import fr.matricule.applications.form.Situation;
import fr.matricule.applications.notifications.MessageSubject;
import fr.matricule.applications.number.NumberPurpose;
import fr.matricule.kernel.codes.CodeLists;
import fr.matricule.kernel.testing.Codes;
import fr.matricule.kernel.testing.Contracts;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      classes = {
        DocumentKind.class,
        DocumentReason.class,
        Ground.class,
        Redirect.class,
        AssessmentOutcome.class,
        DecisionOutcome.class,
        ClosingGround.class,
        RequiredDocuments.Purpose.class,
        LegalEffect.class,
        ImplicitOutcome.class,
        NumberPurpose.class,
        MessageSubject.class,
        Situation.Stay.PermitTitle.class,
        Situation.Activity.Sector.class,
        Situation.Studies.StudyLevel.class,
        Situation.Protection.ProtectionStatus.class,
        Situation.Cover.CoverKind.class,
        Situation.Family.FamilyLink.class,
        Situation.Resources.Benefit.class
      })
  void keepsItsCodesUnderTheNamesOfTheContracts(Class<? extends Enum<?>> codes) {
    Codes.assertSame(codes);
  }

  @Test
  void keepsTheSituationsOfTheContracts() {
    assertThat(Situation.Kind.values())
        .extracting(Enum::name)
        .containsExactlyInAnyOrderElementsOf(CodeLists.named("Situation").codes());
  }

  @Test
  void freezesFactsAsTheirSchemaWants() {
    Contracts.assertMatchesFile(
        "facts.v1.schema.json",
        JSON.valueToTree(
            Facts.submitted(UUID.randomUUID(), 1, LocalDate.of(2026, 9, 7), FormFixture.amina())));
  }
}
