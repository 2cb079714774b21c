package fr.matricule.notifications.delivery;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.StatusSlips;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the printer's slips, files named {@code <id>-<STATUS>.json}; those read lie in a folder
 * beside.
 */
@ApplicationScoped
class StatusFolder implements StatusSlips {

  private static final Pattern NAME =
      Pattern.compile(
          "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(POSTED|DELIVERED|RETURNED)\\.json");

  private final Path unread;
  private final Path read;

  StatusFolder(@ConfigProperty(name = "matricule.post.folder") Path folder) {
    this.unread = folder.resolve("status");
    this.read = unread.resolve("read");
  }

  @Override
  public List<Slip> unread() {
    if (!Files.isDirectory(unread)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(unread)) {
      return files.sorted().map(StatusFolder::slip).flatMap(Optional::stream).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<Slip> slip(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.matches()
        ? Optional.of(new Slip(NotificationId.of(name.group(1)), Status.valueOf(name.group(2))))
        : Optional.empty();
  }

  @Override
  public void putAway(Slip slip) {
    String name = slip.letter() + "-" + slip.status() + ".json";
    try {
      Files.createDirectories(read);
      Files.move(unread.resolve(name), read.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
