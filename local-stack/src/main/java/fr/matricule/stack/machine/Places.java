package fr.matricule.stack.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/** The folders of one stack: data that {@code --fresh} wipes, and a cache that it keeps. */
public record Places(Path root, Path data, Path cache) {
  private static final long MIB = 1024 * 1024;
  private static final long LEAST_SPACE_MIB = 512;

  /**
   * {@code dir} takes the place of {@code .matricule}; the cache is shared by all of a checkout.
   */
  public static Places in(Path root, Path dir) {
    return new Places(root, dir.resolve("data"), root.resolve(".matricule").resolve("cache"));
  }

  public Path logs() {
    return data.resolve("logs");
  }

  public Path kafka() {
    return data.resolve("kafka");
  }

  public Path post() {
    return data.resolve("post");
  }

  public Path mails() {
    return data.resolve("mails");
  }

  public Path traces() {
    return data.resolve("traces");
  }

  /** Makes the folders, or says which one cannot be made or is nearly full. */
  public void prepare() {
    for (Path folder : new Path[] {data, cache, logs()}) {
      try {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "probe", null));
        requireSpace(folder);
      } catch (IOException e) {
        throw new StackFailure(
            "The folder %s cannot be written (%s).".formatted(folder, e.getMessage()), e);
      }
    }
  }

  private static void requireSpace(Path folder) throws IOException {
    long left = Files.getFileStore(folder).getUsableSpace() / MIB;
    if (left < LEAST_SPACE_MIB) {
      throw new StackFailure(
          "The disk is full: %d MiB are left at %s, and the stack wants %d."
              .formatted(left, folder, LEAST_SPACE_MIB));
    }
  }

  /** Forgets everything but what was downloaded; a link is removed with what it leads to. */
  public void wipeData() {
    if (!Files.isDirectory(data)) {
      return;
    }
    try (var children = Files.list(data)) {
      for (Path child : children.toList()) {
        if (Files.isSymbolicLink(child)) {
          wipe(child.toRealPath());
        }
        wipe(child);
      }
    } catch (IOException e) {
      throw new StackFailure("The folder " + data + " cannot be emptied: " + e.getMessage(), e);
    }
  }

  /** Removes a folder and all it holds; a folder that is not there is fine. */
  public static void wipe(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new StackFailure("The folder " + folder + " cannot be removed: " + e.getMessage(), e);
    }
  }
}
