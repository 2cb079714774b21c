package fr.matricule.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.SampleFiles;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.file.Vault;
import fr.matricule.documents.inspection.FileInspector;
import fr.matricule.documents.review.DocumentReason;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class InspectDocumentTest {

  private static final byte[] PDF = SampleFiles.pdf(2);

  @Inject Documents documents;
  @Inject Quarantine quarantine;
  @Inject Vault vault;
  @Inject FileInspector inspector;
  @Inject ConcludeInspection conclusion;
  @Inject InspectDocument inspectDocument;
  @Inject EraseFile eraseFile;

  @ConfigProperty(name = "matricule.documents.work-folder")
  Path workFolder;

  private CaseFixture file;

  @BeforeEach
  void openCase() {
    file = CaseFixture.open();
  }

  @ParameterizedTest(name = "after call {0} to the object store")
  @ValueSource(ints = {1, 2, 3})
  void diesAnywhereAndEndsTheSame(int call) throws IOException {
    UUID id = UploadedFile.of(file, PDF, documents);
    MortalStores mortal = new MortalStores(quarantine, vault, call);
    InspectDocument dying =
        new InspectDocument(documents, mortal.quarantine(), mortal.vault(), inspector, conclusion);

    assertThatExceptionOfType(MortalStores.Death.class).isThrownBy(() -> dying.inspect(id));
    inspectDocument.inspect(id);

    assertThat(found(id).status()).isEqualTo(DocumentStatus.READY);
    assertThat(content(id)).isEqualTo(PDF);
    assertThat(quarantine.holds(found(id).quarantineKey())).isFalse();
    assertThat(file.said(1)).extracting(Events.Seen::type).containsExactly("DocumentReady");
  }

  @Test
  void runsTwiceAndConcludesOnce() throws IOException {
    UUID id = UploadedFile.of(file, PDF, documents);
    inspectDocument.inspect(id);
    inspectDocument.inspect(id);
    assertThat(content(id)).isEqualTo(PDF);
    assertThat(file.said(1)).hasSize(1);
  }

  @Test
  void leavesNoPlainFileOnThisMachine() throws IOException {
    Set<Path> before = workFiles();
    inspectDocument.inspect(UploadedFile.of(file, PDF, documents));
    assertThat(workFiles()).isEqualTo(before);
  }

  private Set<Path> workFiles() throws IOException {
    try (Stream<Path> files = Files.list(workFolder)) {
      return files.collect(Collectors.toSet());
    }
  }

  @Test
  void asksForTheFileAgainWhenItWasLost() throws IOException {
    UUID id = UploadedFile.of(file, PDF, documents);
    quarantine.remove(found(id).quarantineKey());
    inspectDocument.inspect(id);
    assertThat(found(id).reason()).isEqualTo(DocumentReason.NEVER_UPLOADED);
  }

  @Test
  void keepsNothingOfACaseThatIsErasedMeanwhile() throws IOException {
    UUID id = UploadedFile.of(file, PDF, documents);
    MortalStores mortal = new MortalStores(quarantine, vault, 2);
    InspectDocument paused =
        new InspectDocument(documents, mortal.quarantine(), mortal.vault(), inspector, conclusion);
    assertThatExceptionOfType(MortalStores.Death.class).isThrownBy(() -> paused.inspect(id));
    QuarkusTransaction.requiringNew()
        .run(() -> documents.closeCase(file.id(), found(id).announcedAt()));

    inspectDocument.inspect(id);

    assertThat(found(id).status()).isEqualTo(DocumentStatus.UPLOADED);
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> content(id));
    eraseFile.erase(id);
    eraseFile.erase(id);
    assertThat(found(id).status()).isEqualTo(DocumentStatus.ERASED);
    assertThat(file.said(1)).extracting(Events.Seen::type).containsExactly("DocumentErased");
  }

  private byte[] content(UUID id) throws IOException {
    try (InputStream plain = vault.open(found(id).sealed())) {
      return plain.readAllBytes();
    }
  }

  private Document found(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> documents.findById(id));
  }
}
