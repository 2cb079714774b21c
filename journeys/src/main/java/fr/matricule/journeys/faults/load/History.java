package fr.matricule.journeys.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.journeys.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the clients did and learned, one JSON line after the other; it is all the auditor hears from
 * the generator.
 */
public final class History implements AutoCloseable {

  private final Writer file;
  private final AtomicLong calls = new AtomicLong();

  public History(Path file) throws IOException {
    this.file = Files.newBufferedWriter(file);
  }

  long nextCall() {
    return calls.incrementAndGet();
  }

  public long calls() {
    return calls.get();
  }

  /** Adds a line of this kind: {@code invoked}, an outcome, {@code began} or {@code ended}. */
  void add(String kind, String journey, ObjectNode details) {
    ObjectNode line = Json.object();
    line.put("at", Instant.now().toString()).put("kind", kind).put("journey", journey);
    line.setAll(details);
    synchronized (file) {
      try {
        file.write(line + "\n");
        // a history that is lost with its writer proves nothing
        file.flush();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
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
