package fr.matricule.applications.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.documents.DocumentFact.Accepted;
import fr.matricule.applications.documents.DocumentFact.Erased;
import fr.matricule.applications.documents.DocumentFact.Ready;
import fr.matricule.applications.documents.DocumentFact.Rejected;
import fr.matricule.applications.documents.DocumentFact.TurnedDown;
import fr.matricule.applications.documents.DocumentFact.Uploaded;
import fr.matricule.applications.documents.RequiredDocuments.Group;
import fr.matricule.applications.documents.RequiredDocuments.Purpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseDocumentTest {

  private static final UUID CASE = UUID.randomUUID();
  private static final UUID ID = UUID.randomUUID();
  private static final DocumentKind KIND = DocumentKind.PASSPORT;

  @Test
  void endsAtTheSameWordWhateverTheOrderOfItsFacts() {
    List<DocumentFact> facts =
        new ArrayList<>(
            List.of(
                new Uploaded(CASE, ID, KIND, 1),
                new Ready(CASE, ID, KIND, 1),
                new TurnedDown(CASE, ID, KIND, 1, DocumentReason.BLURRED),
                new Uploaded(CASE, ID, KIND, 2),
                new Ready(CASE, ID, KIND, 2),
                new Accepted(CASE, ID, KIND, 2)));
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(facts, random);
      CaseDocument document = new CaseDocument(facts.getFirst());
      facts.stream().skip(1).forEach(document::hear);
      assertThat(document.status()).isEqualTo(CaseDocument.Status.ACCEPTED);
    }
  }

  @Test
  void letsALaterReviewReplaceAnEarlierOne() {
    CaseDocument document = new CaseDocument(new Accepted(CASE, ID, KIND, 1));
    document.hear(new TurnedDown(CASE, ID, KIND, 1, DocumentReason.EXPIRED));
    assertThat(document.isAccepted()).isFalse();
    assertThat(document.reason()).isEqualTo(DocumentReason.EXPIRED);
  }

  @Test
  void staysErased() {
    CaseDocument document = new CaseDocument(new Erased(CASE, ID));
    document.hear(new Ready(CASE, ID, KIND, 3));
    assertThat(document.status()).isEqualTo(CaseDocument.Status.ERASED);
    assertThat(document.isUsable()).isFalse();
    assertThat(document.knownKind()).isEqualTo(KIND);
  }

  @Test
  void countsAsReceivedFromItsArrivalUntilItIsRejected() {
    CaseDocument document = new CaseDocument(new Uploaded(CASE, ID, KIND, 1));
    assertThat(document.isUsable()).isTrue();
    assertThat(document.isReadable()).isFalse();
    document.hear(new Rejected(CASE, ID, KIND, 1, DocumentReason.CORRUPT));
    assertThat(document.isUsable()).isFalse();
  }

  @Test
  void fillsAGroupOfWhichItIsAMember() {
    CaseDocument passport = new CaseDocument(new Ready(CASE, ID, KIND, 1));
    assertThat(REQUIRED.missingFrom(List.of(passport)))
        .extracting(Group::purpose)
        .containsExactly(Purpose.CIVIL_STATUS);
    passport.hear(new TurnedDown(CASE, ID, KIND, 1, DocumentReason.EXPIRED));
    assertThat(REQUIRED.missingFrom(List.of(passport))).hasSize(2);
  }

  @Test
  void missesNothingThatMayComeLater() {
    assertThat(REQUIRED.missingFrom(List.of()))
        .extracting(group -> group.anyOf().getFirst())
        .doesNotContain(DocumentKind.OFPRA_BIRTH_CERT);
  }

  @Test
  void provesWhatTheRuleBookSaysAndNothingBefore() {
    assertThat(REQUIRED.prove(DocumentKind.OFPRA_EQUIVALENCE, Purpose.CIVIL_STATUS)).isTrue();
    assertThat(REQUIRED.prove(DocumentKind.OTHER, Purpose.CIVIL_STATUS)).isFalse();
    assertThat(REQUIRED.proveOnly(DocumentKind.BIRTH_CERT_FULL, Purpose.CIVIL_STATUS)).isTrue();
    assertThat(REQUIRED.proveOnly(DocumentKind.LIVRET_FAMILLE, Purpose.CIVIL_STATUS)).isFalse();
    assertThat(DocumentKind.values())
        .noneMatch(kind -> RequiredDocuments.UNKNOWN.prove(kind, Purpose.CIVIL_STATUS))
        .noneMatch(kind -> RequiredDocuments.UNKNOWN.prove(kind, Purpose.IDENTITY));
  }

  private static final RequiredDocuments REQUIRED =
      new RequiredDocuments(
          List.of(
              new Group(
                  Purpose.IDENTITY,
                  List.of(DocumentKind.PASSPORT, DocumentKind.LIVRET_FAMILLE),
                  null),
              new Group(
                  Purpose.CIVIL_STATUS,
                  List.of(DocumentKind.BIRTH_CERT_FULL, DocumentKind.LIVRET_FAMILLE),
                  null),
              new Group(
                  Purpose.CIVIL_STATUS,
                  List.of(DocumentKind.OFPRA_BIRTH_CERT, DocumentKind.OFPRA_EQUIVALENCE),
                  true)));
}
