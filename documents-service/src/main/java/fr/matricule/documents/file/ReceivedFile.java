package fr.matricule.documents.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file fetched to this machine for as long as it is being looked into. */
public record ReceivedFile(Path path, long size, String sha256) implements Closeable {

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
