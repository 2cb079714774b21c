package fr.matricule.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A file of JSON objects, one a line, each with the moment it was written. */
public final class JsonLines implements AutoCloseable {

  private final Writer file;

  public JsonLines(Path file) throws IOException {
    this.file = Files.newBufferedWriter(file);
  }

  public synchronized void write(ObjectNode line) {
    ObjectNode dated = Json.object().put("at", Instant.now().toString());
    dated.setAll(line);
    try {
      file.write(dated + "\n");
      // what is lost with its writer proves nothing
      file.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
