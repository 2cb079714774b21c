package fr.matricule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.assessment.EligibilityAssessed;
import fr.matricule.eligibility.assessment.Explanation;
import fr.matricule.eligibility.assessment.KeptAssessment;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.codes.Occasion;
import fr.matricule.eligibility.codes.Purpose;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.facts.Answerable;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.book.Example;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.storage.ExampleFiles;
import fr.matricule.eligibility.storage.RuleBookFiles;
import fr.matricule.kernel.codes.CodeLists;
import fr.matricule.kernel.testing.Codes;
import fr.matricule.kernel.testing.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service announces is what the contracts allow, and what they promise it can read. */
class ContractsTest {

  // as the kernel configures it: dates as text, an absent value is left out
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private static final RuleBook BOOK = RuleBookFiles.ruleBook();

  @Test
  void everythingThatTheBookCanConcludeFitsTheContract() {
    for (Example example : ExampleFiles.examples()) {
      Contracts.assertMatches("EligibilityAssessed", JSON.valueToTree(announced(example)));
    }
  }

  @Test
  void announcesNothingOfWhatAPersonStated() {
    for (Example example : ExampleFiles.examples()) {
      String said = JSON.valueToTree(announced(example)).toString();
      List<String> nationalities = example.facts().nationalities();
      if (nationalities != null) {
        nationalities.forEach(code -> assertThat(said).doesNotContain("\"" + code + "\""));
      }
      assertThat(said).doesNotContain("category");
    }
  }

  private static EligibilityAssessed announced(Example example) {
    Assessment assessment = example.assessedBy(BOOK);
    Assessment pending = assessment.without(Set.of(DocumentKind.VLS_TS_VALIDATION));
    return EligibilityAssessed.of(
        new KeptAssessment(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            Instant.EPOCH,
            example.facts(),
            Set.of(),
            Explanation.of(pending, List.of())));
  }

  @Test
  void theContractsExampleIsMadeOfItsOwnProperties() {
    JsonNode example = Contracts.example("EligibilityAssessed");
    assertThat(Arrays.stream(EligibilityAssessed.class.getRecordComponents()).map(c -> c.getName()))
        .containsAll(example::fieldNames);
  }

  @Test
  void namesFactsAndTheirValuesAsTheContractDoes() {
    for (Example example : ExampleFiles.examples()) {
      if (example.shows().stream().noneMatch(rule -> rule.startsWith("F-"))) {
        ObjectNode facts = JSON.valueToTree(example.facts());
        facts.put("applicationId", UUID.randomUUID().toString());
        facts.put("version", 1);
        facts.put("submittedOn", example.on().toString());
        Contracts.assertMatchesFile("facts.v1.schema.json", facts);
      }
    }
  }

  static List<Class<? extends Enum<?>>> lists() {
    List<Class<? extends Enum<?>>> lists = new ArrayList<>(Answerable.CODES);
    lists.addAll(
        List.of(
            DocumentKind.class,
            Ground.class,
            Redirect.class,
            Purpose.class,
            Occasion.class,
            AssessmentOutcome.class));
    return lists;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void keepsItsCodesUnderTheNamesOfTheContracts(Class<? extends Enum<?>> codes) {
    Codes.assertSame(codes);
  }

  @Test
  void namesEveryFactThatItMayAsk() {
    assertThat(CodeLists.named("Fact").codes())
        .containsAll(Fact.all().stream().map(Fact::code).toList());
    assertThat(Fact.all())
        .allSatisfy(
            fact ->
                assertThat(CodeLists.named("Fact").sayings(Locale.FRENCH, fact.code()))
                    .containsKey("question"));
  }
}
