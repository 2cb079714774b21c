package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Processes that a killed PostgreSQL left behind. They still hold its shared memory, with which a
 * new server refuses to start; what they were doing is redone or undone from the log.
 */
record Orphans(Path cluster) {
  private static final Path PROCESSES = Path.of("/proc");

  /** Ends them; nothing may run in the cluster that is wanted. */
  void end() throws IOException {
    for (ProcessHandle orphan : found()) {
      orphan.destroyForcibly();
      Waiting.until(Duration.ofSeconds(5), () -> !orphan.isAlive());
    }
  }

  /** A server and its backends work in the folder of the cluster, and nobody else does. */
  private List<ProcessHandle> found() throws IOException {
    if (!Files.isDirectory(PROCESSES) || !Files.isDirectory(cluster)) {
      return List.of();
    }
    Path home = cluster.toRealPath();
    try (Stream<Path> all = Files.list(PROCESSES)) {
      return all.filter(process -> process.getFileName().toString().matches("\\d+"))
          .filter(process -> isIn(home, process))
          .flatMap(process -> handle(process).stream())
          .toList();
    }
  }

  private static Optional<ProcessHandle> handle(Path process) {
    return ProcessHandle.of(Long.parseLong(process.getFileName().toString()));
  }

  private static boolean isIn(Path home, Path process) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).equals(home)
          && Files.readSymbolicLink(process.resolve("exe")).endsWith("postgres");
    } catch (IOException _) {
      // It ended meanwhile, or is somebody else's.
      return false;
    }
  }
}
