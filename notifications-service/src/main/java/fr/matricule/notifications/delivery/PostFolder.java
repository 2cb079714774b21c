package fr.matricule.notifications.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.notifications.DeliveryResult;
import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.letter.Letter;
import fr.matricule.notifications.letter.PostalCarrier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands letters to a folder from which a printer takes them: the paper first, then the slip that
 * says it is there.
 */
@ApplicationScoped
class PostFolder implements PostalCarrier {

  /** What the printer has to know of a letter. */
  record Manifest(String id, List<String> addressLines, int pages, boolean registered) {}

  private final Path outbox;
  private final Path status;
  private final ObjectMapper json;

  PostFolder(@ConfigProperty(name = "matricule.post.folder") Path folder, ObjectMapper json) {
    this.outbox = folder.resolve("outbox");
    this.status = folder.resolve("status");
    this.json = json;
  }

  @Override
  public void hand(NotificationId id, Letter letter, boolean registered) {
    try {
      Files.createDirectories(outbox);
      put(id + ".pdf", letter.pdf());
      put(
          id + ".json",
          json.writeValueAsBytes(
              new Manifest(id.toString(), letter.address().lines(), letter.pages(), registered)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Nobody ever sees half a file, and a file that is seen survives a power cut. */
  private void put(String name, byte[] content) throws IOException {
    Path draft = outbox.resolve("." + name + ".part");
    Files.write(
        draft,
        content,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.DSYNC);
    Files.move(draft, outbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public Optional<DeliveryResult> resultOf(NotificationId id) {
    if (Files.exists(status.resolve(id + "-RETURNED.json"))) {
      return Optional.of(new DeliveryResult.Failed(FailureReason.RETURNED));
    }
    return Files.exists(status.resolve(id + "-DELIVERED.json"))
        ? Optional.of(new DeliveryResult.Delivered())
        : Optional.empty();
  }

  @Override
  public void forget(NotificationId id) {
    try {
      Files.deleteIfExists(outbox.resolve(id + ".json"));
      Files.deleteIfExists(outbox.resolve(id + ".pdf"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
