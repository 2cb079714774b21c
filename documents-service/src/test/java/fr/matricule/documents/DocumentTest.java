package fr.matricule.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.DocumentEvent.DocumentReady;
import fr.matricule.documents.DocumentEvent.DocumentRejected;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.StoredFile;
import fr.matricule.documents.review.DocumentReason;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void remembersWhatTheInspectionFound() {
    Document document = DocumentFixture.uploaded();
    DocumentEvent event = document.conclude(new Sound(FileType.JPEG, null), 1234, "cafe");
    assertThat(event)
        .isEqualTo(
            new DocumentReady(
                document.applicationId(),
                document.id(),
                DocumentKind.PASSPORT,
                1,
                "image/jpeg",
                null));
    assertThat(document.file()).isEqualTo(new StoredFile(FileType.JPEG, 1234L, null, "cafe"));
  }

  @Test
  void saysWhyItWasRejected() {
    Document document = DocumentFixture.uploaded();
    DocumentEvent event = document.conclude(new Unsound(DocumentReason.VIRUS_FOUND), 68, "cafe");
    assertThat(event)
        .isEqualTo(
            new DocumentRejected(
                document.applicationId(),
                document.id(),
                DocumentKind.PASSPORT,
                1,
                DocumentReason.VIRUS_FOUND));
    assertThat(document.reason()).isEqualTo(DocumentReason.VIRUS_FOUND);
    assertThat(document.file()).isNull();
  }

  @Test
  void countsItsVersions() {
    Document first = DocumentFixture.announced();
    Document second = Document.after(first, DocumentFixture.announcement(), DocumentFixture.NOW);
    Document third = Document.after(second, DocumentFixture.announcement(), DocumentFixture.NOW);
    assertThat(third.version()).isEqualTo(3);
    assertThat(third.lineage()).isEqualTo(first.id());
  }

  @Test
  void keepsNothingOfItsContentOnceErased() {
    Document document = DocumentFixture.ready();
    document.review(DocumentFixture.ACCEPTANCE);
    document.erase();
    assertThat(document.file()).isNull();
    assertThat(document.review()).isNull();
  }

  @Test
  void liesUnderKeysThatTellNothing() {
    Document document = DocumentFixture.announced();
    assertThat(document.quarantineKey())
        .isNotEqualTo(document.id())
        .isNotEqualTo(document.sealed().key());
    assertThat(document.sealed().key()).isNotEqualTo(document.id());
  }

  @Test
  void hasOnePersonOrTheInspectionBehindEachReason() {
    assertThat(DocumentReason.BLURRED.isSeenByAPerson()).isTrue();
    assertThat(DocumentReason.VIRUS_FOUND.isSeenByAPerson()).isFalse();
  }
}
