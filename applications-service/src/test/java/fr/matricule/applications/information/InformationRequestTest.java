package fr.matricule.applications.information;

import static fr.matricule.applications.ApplicationFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.deadlines.ImplicitOutcome;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.kernel.http.Problem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationRequestTest {

  @ParameterizedTest
  @CsvSource({
    "PASSPORT,ACCEPTANCE,CRPA L114-5,STARTS_ACCEPTANCE_CLOCK",
    "PASSPORT,REJECTION,CRPA L114-5,SUSPENDS_REJECTION_CLOCK",
    "BIRTH_CERT_FULL,ACCEPTANCE,CSS R114-7,NONE",
    "SWORN_TRANSLATION,REJECTION,CSS R114-7,NONE",
    "RIB,ACCEPTANCE,CRPA L114-5-1,NONE",
  })
  void hasTheLegalBasisAndEffectOfWhatItAsksFor(
      DocumentKind kind, ImplicitOutcome silence, String basis, LegalEffect effect) {
    InformationRequest request = asking(silence, kind);
    assertThat(request.announced().legalBasis()).isEqualTo(basis);
    assertThat(request.announced().legalEffect()).isEqualTo(effect);
  }

  @Test
  void hasTheStrongestEffectOfItsItems() {
    assertThat(asking(ImplicitOutcome.ACCEPTANCE, DocumentKind.RIB, DocumentKind.LEASE))
        .extracting(InformationRequest::legalEffect)
        .isEqualTo(LegalEffect.STARTS_ACCEPTANCE_CLOCK);
  }

  @Test
  void isAnsweredItemByItem() {
    InformationRequest request =
        asking(ImplicitOutcome.ACCEPTANCE, DocumentKind.PASSPORT, DocumentKind.RIB);
    UUID document = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    request.answer(List.of(answer(request, 0, document)), TODAY);
    assertThat(request.items().get(0).answeredWith()).isEqualTo(document);
    assertThat(request.receive(document, TODAY)).hasSize(1);
    assertThat(request.isOpen()).isTrue();
    request.answer(List.of(answer(request, 1, other)), TODAY);
    assertThat(request.isOpen()).isTrue();
    assertThat(request.receive(other, TODAY)).hasSize(1);
    assertThat(request.isOpen()).isFalse();
  }

  @Test
  void isNeverCompletedByDocumentsThatHaveNotArrived() {
    InformationRequest request =
        asking(ImplicitOutcome.ACCEPTANCE, DocumentKind.PASSPORT, DocumentKind.RIB);
    request.answer(
        List.of(answer(request, 0, UUID.randomUUID()), answer(request, 1, UUID.randomUUID())),
        TODAY);
    assertThat(request.isOpen()).isTrue();
    assertThat(request.items()).allMatch(InformationItem::isPending);
    assertThat(request.receive(UUID.randomUUID(), TODAY)).isEmpty();
  }

  @Test
  void letsADocumentGoThatCannotAnswer() {
    InformationRequest request = asking(ImplicitOutcome.ACCEPTANCE, DocumentKind.PASSPORT);
    UUID document = UUID.randomUUID();
    request.answer(List.of(answer(request, 0, document)), TODAY);
    request.release(document);
    assertThat(request.items().getFirst().answeredWith()).isNull();
    assertThat(request.receive(document, TODAY)).isEmpty();
    assertThat(request.isOpen()).isTrue();
  }

  @Test
  void takesABetterDocumentAsLongAsItIsOpen() {
    InformationRequest request =
        asking(ImplicitOutcome.ACCEPTANCE, DocumentKind.PASSPORT, DocumentKind.RIB);
    UUID better = UUID.randomUUID();
    request.answer(List.of(answer(request, 0, UUID.randomUUID())), TODAY);
    request.answer(List.of(answer(request, 0, better)), TODAY);
    assertThat(request.items().get(0).answeredWith()).isEqualTo(better);
  }

  @Test
  void refusesAnswersOnceAllIsAnswered() {
    InformationRequest request = asking(ImplicitOutcome.ACCEPTANCE, DocumentKind.PASSPORT);
    UUID document = UUID.randomUUID();
    request.answer(List.of(answer(request, 0, document)), TODAY);
    request.receive(document, TODAY);
    assertThatThrownBy(() -> request.answer(List.of(answer(request, 0, UUID.randomUUID())), TODAY))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(409));
  }

  @Test
  void refusesAnItemThatIsNotItsOwnAndKeepsTheOthersUnanswered() {
    InformationRequest request =
        asking(ImplicitOutcome.ACCEPTANCE, DocumentKind.PASSPORT, DocumentKind.RIB);
    List<AnsweredItem> answers =
        List.of(
            answer(request, 0, UUID.randomUUID()),
            new AnsweredItem(UUID.randomUUID(), UUID.randomUUID()));
    assertThatThrownBy(() -> request.answer(answers, TODAY))
        .isInstanceOfSatisfying(
            Problem.class,
            p -> assertThat(p.faults().getFirst().pointer()).isEqualTo("/items/1/itemId"));
    assertThat(request.items()).allMatch(InformationItem::isOpen);
  }

  private static AnsweredItem answer(InformationRequest request, int item, UUID document) {
    return new AnsweredItem(request.items().get(item).itemId(), document);
  }

  private static final RequiredDocuments REQUIRED =
      new RequiredDocuments(
          List.of(
              new RequiredDocuments.Group(
                  RequiredDocuments.Purpose.IDENTITY, List.of(DocumentKind.PASSPORT), null),
              new RequiredDocuments.Group(
                  RequiredDocuments.Purpose.CIVIL_STATUS,
                  List.of(
                      DocumentKind.BIRTH_CERT_FULL,
                      DocumentKind.BIRTH_CERT_EXTRACT_FILIATION,
                      DocumentKind.OFPRA_EQUIVALENCE),
                  null)));

  private static InformationRequest asking(ImplicitOutcome silence, DocumentKind... kinds) {
    return new InformationRequest(
        UUID.randomUUID(),
        Stream.of(kinds)
            .map(kind -> InformationItem.asked(kind, DocumentReason.MISSING, null))
            .toList(),
        "claire",
        TODAY,
        TODAY.plusDays(30),
        silence,
        REQUIRED);
  }
}
