package fr.matricule.documents.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.file.Vault;
import fr.matricule.kernel.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;

/** Removes a document's file from wherever it may lie, then says that it is gone. */
@ApplicationScoped
public class EraseFile {

  public static final TaskDescriptor<DocumentJob> JOB =
      TaskDescriptor.of("erase-file", DocumentJob.class);

  private final Documents documents;
  private final Quarantine quarantine;
  private final Vault vault;
  private final Outbox outbox;

  EraseFile(Documents documents, Quarantine quarantine, Vault vault, Outbox outbox) {
    this.documents = documents;
    this.quarantine = quarantine;
    this.vault = vault;
    this.outbox = outbox;
  }

  /**
   * Erases the file of a document of a closed case; a second time changes nothing.
   *
   * @throws IOException when the object store did not answer: the event waits until it has
   */
  public void erase(UUID id) throws IOException {
    Document document =
        QuarkusTransaction.requiringNew().call(() -> documents.findByIdOptional(id)).orElseThrow();
    quarantine.remove(document.quarantineKey());
    vault.remove(document.original());
    vault.remove(document.rendition());
    QuarkusTransaction.requiringNew().run(() -> markErased(id));
  }

  private void markErased(UUID id) {
    Document document = documents.locked(id).orElseThrow();
    if (!document.is(DocumentStatus.ERASED)) {
      outbox.append(document.applicationId(), document.erase());
    }
  }
}
