package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads a file's structure in a Java process of its own: a file made to exhaust or break its reader
 * takes that process with it and nothing else. However the process ends, there is a verdict.
 */
public class SeparateReader {

  // out of memory by -XX:+ExitOnOutOfMemoryError; abort; the limits of processor time and file size
  private static final Set<Integer> EXHAUSTED = Set.of(3, 134, 152, 153);
  private static final int TRIES = 3;

  private final Semaphore atOnce = new Semaphore(2);
  private final Duration patience;
  private final ReaderCommand command;
  private final MeterRegistry metrics;

  /** Reads in processes that live for {@code patience} at most. */
  public SeparateReader(Duration patience, MeterRegistry metrics) {
    this(patience, metrics, ReaderCommand.limited(patience));
  }

  SeparateReader(Duration patience, MeterRegistry metrics, ReaderCommand command) {
    this.patience = patience;
    this.metrics = metrics;
    this.command = command;
  }

  /**
   * The outcome; beside the file may lie what was made of it, for who removes its folder.
   *
   * @throws IOException when not even a file of our own can be read here, so that it says nothing
   *     about this one
   */
  Inspection read(FileType type, Path file) throws IOException {
    try {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        Optional<Inspection> outcome = attempt(type, file);
        if (outcome.isPresent()) {
          return outcome.get();
        }
      }
      Path control = ControlFile.beside(file);
      if (attempt(FileType.PDF, control).isEmpty()) {
        throw new IOException("The reading process does not work here: it fails on any file");
      }
      return new Unsound(DocumentReason.UNREADABLE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while a file was being read");
    }
  }

  /** Nothing, when the process died of something else than the file's demands. */
  private Optional<Inspection> attempt(FileType type, Path file)
      throws IOException, InterruptedException {
    Path answer = file.resolveSibling("answer");
    Path rendition = file.resolveSibling("rendition.pdf");
    Files.deleteIfExists(answer);
    atOnce.acquire();
    try {
      Process process = start(new ReaderCommand.Task(type, file, answer, rendition));
      try {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
            ? outcome(process.exitValue(), answer, rendition)
            : late(process);
      } finally {
        process.destroyForcibly();
      }
    } finally {
      atOnce.release();
    }
  }

  private Process start(ReaderCommand.Task task) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.of(task))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // the service's environment holds its credentials
    builder.environment().clear();
    builder.environment().put("MALLOC_ARENA_MAX", "1");
    return builder.start();
  }

  private Optional<Inspection> outcome(int status, Path answer, Path rendition) throws IOException {
    if (status == 0 && Files.exists(answer)) {
      return Optional.of(Answer.parse(Files.readString(answer), rendition));
    }
    return EXHAUSTED.contains(status) ? exhausted() : died(Integer.toString(status));
  }

  /** Late for want of a processor is no fault of the file. */
  private Optional<Inspection> late(Process process) {
    Duration busy = process.info().totalCpuDuration().orElse(patience);
    return busy.compareTo(patience.dividedBy(2)) >= 0 ? exhausted() : died("late");
  }

  private Optional<Inspection> exhausted() {
    metrics.counter("matricule.reader.exhausted").increment();
    return Optional.of(new Unsound(DocumentReason.TOO_COMPLEX));
  }

  private Optional<Inspection> died(String status) {
    metrics.counter("matricule.reader.deaths", "status", status).increment();
    return Optional.empty();
  }
}
