package fr.matricule.documents.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file fetched to this machine for as long as it is being looked into, alone in a folder, which
 * goes with it and with whatever else was put there.
 */
public record ReceivedFile(Path path, long size, String sha256) implements Closeable {

  public Fingerprint fingerprint() {
    return new Fingerprint(size, sha256);
  }

  @Override
  public void close() throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    try (Stream<Path> contents = Files.walk(folder)) {
      List<Path> deepestFirst = contents.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    }
  }
}
