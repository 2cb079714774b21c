package fr.matricule.documents.usecase;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentJob;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.Documents;
import fr.matricule.documents.HandedIn;
import fr.matricule.documents.file.Fingerprint;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.file.ReceivedFile;
import fr.matricule.documents.file.Vault;
import fr.matricule.documents.inspection.FileInspector;
import fr.matricule.documents.inspection.Turns;
import fr.matricule.documents.review.DocumentReason;
import io.micrometer.core.annotation.Timed;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
  private final Turns turns;
  private final MeterRegistry metrics;

  InspectDocument(
      Documents documents,
      Quarantine quarantine,
      Vault vault,
      FileInspector inspector,
      ConcludeInspection conclusion,
      Turns turns,
      MeterRegistry metrics) {
    this.documents = documents;
    this.quarantine = quarantine;
    this.vault = vault;
    this.inspector = inspector;
    this.conclusion = conclusion;
    this.turns = turns;
    this.metrics = metrics;
  }

  /**
   * Inspects the file of a document that waits for it; false when another file of the same person
   * is being looked into, so that this one is to come again.
   *
   * @throws IOException when a part did not answer; nothing was concluded and it is tried again
   */
  @Timed("matricule.inspection")
  public boolean inspect(UUID id) throws IOException {
    Document document =
        QuarkusTransaction.requiringNew().call(() -> documents.findByIdOptional(id)).orElseThrow();
    String person =
        document.handedIn() instanceof HandedIn handedIn ? handedIn.subject() : id.toString();
    if (!turns.begin(person)) {
      return false;
    }
    try {
      inspect(document);
      return true;
    } finally {
      turns.end(person);
    }
  }

  private void inspect(Document document) throws IOException {
    DocumentStatus outcome =
        document.is(DocumentStatus.UPLOADED) ? outcome(document) : document.status();
    if (outcome != DocumentStatus.READY) {
      vault.remove(document.original());
      vault.remove(document.rendition());
    }
    quarantine.remove(document.quarantineKey());
  }

  private DocumentStatus outcome(Document document) throws IOException {
    try (ReceivedFile file = quarantine.fetch(document.quarantineKey())) {
      Inspection inspection = inspector.inspect(file);
      Fingerprint made = null;
      switch (inspection) {
        case Sound sound -> {
          vault.keep(file.path(), document.original());
          if (sound.rendition() instanceof Path rendition) {
            vault.keep(rendition, document.rendition());
            made = Fingerprint.of(rendition);
          }
        }
        // nothing of it is kept
        case Unsound unsound -> refused(unsound.reason());
      }
      return conclusion.conclude(document.id(), inspection, file.fingerprint(), made);
    } catch (NoSuchFileException _) {
      // lost, or concluded by another run between our two looks, which conclude() finds out
      return conclusion.conclude(
          document.id(), new Unsound(DocumentReason.NEVER_UPLOADED), new Fingerprint(0, ""), null);
    }
  }

  private void refused(DocumentReason reason) {
    metrics.counter("matricule.documents.refused", "reason", reason.name()).increment();
  }
}
