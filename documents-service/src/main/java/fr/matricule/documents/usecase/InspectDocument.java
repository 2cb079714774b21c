package fr.matricule.documents.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.file.ReceivedFile;
import fr.matricule.documents.file.Vault;
import fr.matricule.documents.inspection.FileInspector;
import fr.matricule.documents.review.DocumentReason;
import io.micrometer.core.annotation.Timed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.UUID;

/**
 * Looks into an uploaded file and keeps it, encrypted, or not. It may end at any line and start
 * again: both places of the file are fixed, the outcome is one transaction, and whoever comes late
 * finds it done and only tidies up. No transaction is open while the object store is called.
 */
@ApplicationScoped
public class InspectDocument {

  public static final TaskDescriptor<DocumentJob> JOB =
      TaskDescriptor.of("inspect-document", DocumentJob.class);

  private final Documents documents;
  private final Quarantine quarantine;
  private final Vault vault;
  private final FileInspector inspector;
  private final ConcludeInspection conclusion;

  InspectDocument(
      Documents documents,
      Quarantine quarantine,
      Vault vault,
      FileInspector inspector,
      ConcludeInspection conclusion) {
    this.documents = documents;
    this.quarantine = quarantine;
    this.vault = vault;
    this.inspector = inspector;
    this.conclusion = conclusion;
  }

  /**
   * Inspects the file of a document that waits for it.
   *
   * @throws IOException when a part did not answer; nothing was concluded and it is tried again
   */
  @Timed("matricule.inspection")
  public void inspect(UUID id) throws IOException {
    Document document =
        QuarkusTransaction.requiringNew().call(() -> documents.findByIdOptional(id)).orElseThrow();
    DocumentStatus outcome =
        document.is(DocumentStatus.UPLOADED) ? outcome(document) : document.status();
    if (outcome != DocumentStatus.READY) {
      vault.remove(document.sealed());
    }
    quarantine.remove(document.quarantineKey());
  }

  private DocumentStatus outcome(Document document) throws IOException {
    try (ReceivedFile file = quarantine.fetch(document.quarantineKey())) {
      Inspection inspection = inspector.inspect(file);
      switch (inspection) {
        case Sound _ -> vault.keep(file.path(), document.sealed());
        case Unsound _ -> {} // nothing of it is kept
      }
      return conclusion.conclude(document.id(), inspection, file.size(), file.sha256());
    } catch (NoSuchFileException _) {
      // lost, or concluded by another run between our two looks, which conclude() finds out
      return conclusion.conclude(document.id(), new Unsound(DocumentReason.NEVER_UPLOADED), 0, "");
    }
  }
}
