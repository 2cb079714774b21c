package fr.matricule.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.matricule.documents.DocumentEvent.DocumentErased;
import fr.matricule.documents.DocumentEvent.DocumentReady;
import fr.matricule.documents.DocumentEvent.DocumentRejected;
import fr.matricule.documents.DocumentEvent.DocumentReviewed;
import fr.matricule.documents.DocumentEvent.DocumentUploaded;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.review.DocumentReason;
import fr.matricule.documents.review.Verdict;
import fr.matricule.kernel.codes.CodeList;
import fr.matricule.kernel.codes.CodeLists;
import fr.matricule.kernel.testing.Codes;
import fr.matricule.kernel.testing.Contracts;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service announces is what the contracts allow. */
class ContractsTest {

  // as the kernel configures it: an absent value is left out
  private static final ObjectMapper JSON =
      JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();
  private static final UUID CASE = UUID.randomUUID();
  private static final UUID ID = UUID.randomUUID();

  static Stream<DocumentEvent> events() {
    return Stream.of(
        new DocumentUploaded(CASE, ID, DocumentKind.RIB, 1),
        new DocumentReady(CASE, ID, DocumentKind.RIB, 2, FileType.PDF.mediaType(), 3),
        new DocumentReady(CASE, ID, DocumentKind.PASSPORT, 1, FileType.JPEG.mediaType(), null),
        new DocumentReviewed(CASE, ID, DocumentKind.PASSPORT, 1, Verdict.ACCEPTED, null),
        new DocumentErased(CASE, ID));
  }

  @ParameterizedTest
  @MethodSource("events")
  void saysWhatItsContractAllows(DocumentEvent event) {
    Contracts.assertMatches(event.getClass().getSimpleName(), JSON.valueToTree(event));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void usesKindsOfTheContract(DocumentKind kind) {
    Contracts.assertMatches(
        "DocumentUploaded", JSON.valueToTree(new DocumentUploaded(CASE, ID, kind, 1)));
  }

  @ParameterizedTest
  @EnumSource(DocumentReason.class)
  void usesReasonsOfTheContract(DocumentReason reason) {
    Contracts.assertMatches(
        "DocumentRejected",
        JSON.valueToTree(new DocumentRejected(CASE, ID, DocumentKind.RIB, 1, reason)));
    Contracts.assertMatches(
        "DocumentReviewed",
        JSON.valueToTree(
            new DocumentReviewed(CASE, ID, DocumentKind.RIB, 1, Verdict.REJECTED, reason)));
  }

  @Test
  void hasAnExampleOfEveryEvent() {
    for (Class<?> event : DocumentEvent.class.getPermittedSubclasses()) {
      JsonNode example = Contracts.example(event.getSimpleName());
      assertThat(Arrays.stream(event.getRecordComponents()).map(c -> c.getName()))
          .containsAll(example::fieldNames);
    }
  }

  @Test
  void keepsItsCodesUnderTheNamesOfTheContracts() {
    Codes.assertSame(DocumentKind.class);
    Codes.assertSame(Verdict.class);
    Codes.assertProperty(
        DocumentReason.class,
        "saidBy",
        reason -> reason.isSeenByAPerson() ? "PERSON" : "INSPECTION");
    CodeList reasons = CodeLists.of(DocumentReason.class);
    assertThat(DocumentReason.values())
        .extracting(Enum::name)
        .containsExactlyInAnyOrderElementsOf(
            reasons.codes().stream()
                .filter(code -> !reasons.property(code, "saidBy").equals(Optional.of("REQUEST")))
                .toList());
  }
}
