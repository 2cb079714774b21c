package fr.matricule.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import fr.matricule.client.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the clients did and learned, one JSON line after the other; it is all the auditor hears from
 * the generator.
 */
public final class History implements AutoCloseable {

  private final JsonLines file;
  private final AtomicLong calls = new AtomicLong();

  public History(Path file) throws IOException {
    this.file = new JsonLines(file);
  }

  long nextCall() {
    return calls.incrementAndGet();
  }

  public long calls() {
    return calls.get();
  }

  /** Adds a line of this kind: {@code invoked}, an outcome, {@code began} or {@code ended}. */
  void add(String kind, String journey, ObjectNode details) {
    ObjectNode line = Json.object().put("kind", kind).put("journey", journey);
    line.setAll(details);
    file.write(line);
  }

  @Override
  public void close() {
    file.close();
  }
}
