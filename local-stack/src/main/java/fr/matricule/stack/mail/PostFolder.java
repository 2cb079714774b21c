package fr.matricule.stack.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder through which letters go out ({@code outbox}) and the post's answers come back ({@code
 * status}).
 */
final class PostFolder {
  private static final Logger LOG = LoggerFactory.getLogger(PostFolder.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Set<Path> complained = ConcurrentHashMap.newKeySet();

  PostFolder(Path folder) {
    this.folder = folder;
  }

  /** The letters whose two files are there: the manifest may arrive before the PDF. */
  List<Manifest> handedIn() throws IOException {
    Path outbox = folder.resolve("outbox");
    if (!Files.isDirectory(outbox)) {
      return List.of();
    }
    var manifests = new ArrayList<Manifest>();
    try (Stream<Path> files = Files.list(outbox)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        read(file).filter(manifest -> Files.exists(pdf(manifest.id()))).ifPresent(manifests::add);
      }
    }
    return manifests;
  }

  /** One that cannot be read must not keep the others from being posted. */
  private Optional<Manifest> read(Path file) throws IOException {
    try {
      return Optional.of(JSON.readValue(file.toFile(), Manifest.class));
    } catch (JsonProcessingException | NoSuchFileException e) {
      if (complained.add(file)) {
        LOG.warn("The manifest {} cannot be read: {}", file, e.getMessage());
      }
      return Optional.empty();
    }
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
