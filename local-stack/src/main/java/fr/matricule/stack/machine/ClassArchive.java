package fr.matricule.stack.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Classes as a JVM had them loaded, for its next start. The JVM writes the file when it ends and
 * does so again whenever the program or the JDK has changed.
 */
public record ClassArchive(Path file) {

  public List<String> options() {
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + file,
        // Whatever makes an archive unusable is mended at the next end, not the reader's concern.
        "-Xlog:disable",
        "-Xlog:all=error:stderr");
  }

  /** How long to let a JVM end: the first one writes its archive. */
  public Duration patience() {
    return Files.exists(file) ? Duration.ofSeconds(20) : Duration.ofMinutes(2);
  }
}
