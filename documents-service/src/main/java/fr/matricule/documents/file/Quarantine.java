package fr.matricule.documents.file;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The place where files arrive and where nobody reads them but the inspection. */
public interface Quarantine {

  /** A permission for one file of that type, at most {@code maxBytes} long, under that key. */
  Upload permit(UUID key, FileType type, long maxBytes);

  boolean holds(UUID key) throws IOException;

  /**
   * Fetches a file, once, hashing it on the way; never more than one byte beyond {@link
   * Limits#MAX_BYTES}.
   *
   * @throws java.nio.file.NoSuchFileException when nothing lies under that key
   */
  ReceivedFile fetch(UUID key) throws IOException;

  /** Removes a file; nothing happens when there is none. */
  void remove(UUID key) throws IOException;

  /** All keys and when their files arrived. */
  Map<UUID, Instant> contents() throws IOException;
}
