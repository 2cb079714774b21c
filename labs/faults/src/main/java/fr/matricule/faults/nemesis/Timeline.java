package fr.matricule.faults.nemesis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import fr.matricule.client.JsonLines;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** What was broken and healed, and when: one JSON line after the other, and a sentence to watch. */
public final class Timeline implements AutoCloseable {

  private final JsonLines file;
  private final PrintStream out;
  private final long begin = System.nanoTime();

  public Timeline(Path file, PrintStream out) throws IOException {
    this.file = new JsonLines(file);
    this.out = out;
  }

  /** A fault that begins or is healed. */
  public void add(String what, Fault fault) {
    write(
        Json.object()
            .put("what", what)
            .put("fault", fault.kind().name())
            .put("target", fault.target())
            .put("seconds", fault.seconds()),
        "%-8s %s".formatted(what, fault.title()));
  }

  void add(Recovery recovery) {
    write(
        Json.object()
            .put("what", "recovery")
            .put("fault", recovery.fault().kind().name())
            .put("target", recovery.fault().target())
            .put("part", recovery.part())
            .put("firstSuccessMillis", recovery.firstSuccess())
            .put("backlogEmptyMillis", recovery.backlogEmpty()),
        "   first success after %d ms, backlog empty after %d ms (%s)"
            .formatted(recovery.firstSuccess(), recovery.backlogEmpty(), recovery.part()));
  }

  private synchronized void write(ObjectNode line, String sentence) {
    out.printf("  %6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, sentence);
    file.write(line);
  }

  @Override
  public void close() {
    file.close();
  }
}
