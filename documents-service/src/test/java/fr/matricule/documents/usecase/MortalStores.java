package fr.matricule.documents.usecase;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.file.ReceivedFile;
import fr.matricule.documents.file.SealedFile;
import fr.matricule.documents.file.Upload;
import fr.matricule.documents.file.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The real stores, until the process dies right after their n-th call. */
final class MortalStores {

  /** Ends the run as a kill would: nothing of ours catches it. */
  static final class Death extends Error {}

  private final Quarantine quarantine;
  private final Vault vault;
  private int callsLeft;

  MortalStores(Quarantine quarantine, Vault vault, int calls) {
    this.quarantine = quarantine;
    this.vault = vault;
    this.callsLeft = calls;
  }

  private void live() {
    if (--callsLeft <= 0) {
      throw new Death();
    }
  }

  Quarantine quarantine() {
    return new Quarantine() {
      @Override
      public Upload permit(UUID key, FileType type, long maxBytes) {
        return quarantine.permit(key, type, maxBytes);
      }

      @Override
      public boolean holds(UUID key) throws IOException {
        return quarantine.holds(key);
      }

      @Override
      public ReceivedFile fetch(UUID key) throws IOException {
        ReceivedFile file = quarantine.fetch(key);
        live();
        return file;
      }

      @Override
      public void remove(UUID key) throws IOException {
        quarantine.remove(key);
        live();
      }

      @Override
      public Map<UUID, Instant> contents() throws IOException {
        return quarantine.contents();
      }
    };
  }

  Vault vault() {
    return new Vault() {
      @Override
      public void keep(Path file, SealedFile place) throws IOException {
        vault.keep(file, place);
        live();
      }

      @Override
      public InputStream open(SealedFile place) throws IOException {
        return vault.open(place);
      }

      @Override
      public void remove(SealedFile place) throws IOException {
        vault.remove(place);
        live();
      }
    };
  }
}
