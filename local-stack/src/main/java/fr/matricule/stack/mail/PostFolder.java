package fr.matricule.stack.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder through which letters go out ({@code outbox}) and the post's answers come back ({@code
 * status}).
 */
record PostFolder(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The letters whose two files are there: the manifest may arrive before the PDF. */
  List<Manifest> handedIn() throws IOException {
    Path outbox = folder.resolve("outbox");
    if (!Files.isDirectory(outbox)) {
      return List.of();
    }
    var manifests = new ArrayList<Manifest>();
    try (Stream<Path> files = Files.list(outbox)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
        if (Files.exists(pdf(manifest.id()))) {
          manifests.add(manifest);
        }
      }
    }
    return manifests;
  }

  Path pdf(String id) {
    return folder.resolve("outbox").resolve(Ids.checked(id) + ".pdf");
  }

  boolean has(String id, PostStatus status) {
    return Files.exists(answer(id, status));
  }

  Instant since(String id, PostStatus status) throws IOException {
    return Files.getLastModifiedTime(answer(id, status)).toInstant();
  }

  /** Whoever reads the folder sees the whole answer or none; a repeat replaces it by itself. */
  void say(String id, PostStatus status, Instant at) throws IOException {
    AtomicFile.write(
        answer(id, status),
        JSON.writeValueAsBytes(Map.of("id", id, "status", status, "at", at.toString())));
  }

  private Path answer(String id, PostStatus status) {
    return folder.resolve("status").resolve(Ids.checked(id) + "-" + status + ".json");
  }
}
