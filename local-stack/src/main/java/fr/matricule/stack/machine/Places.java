package fr.matricule.stack.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folders of one stack: data that {@code --fresh} wipes, and a cache that it keeps. */
public record Places(Path root, Path data, Path cache) {

  /**
   * {@code dir} takes the place of {@code .matricule}; the cache is shared by all of a checkout.
   */
  public static Places in(Path root, Path dir) {
    return new Places(root, dir.resolve("data"), root.resolve(".matricule").resolve("cache"));
  }

  public Path logs() {
    return data.resolve("logs");
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

  /** Makes the folders, or says which one cannot be made. */
  public void prepare() {
    for (Path folder : new Path[] {data, cache, logs()}) {
      try {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "probe", null));
      } catch (IOException e) {
        throw new StackFailure(
            "The folder %s cannot be written (%s).".formatted(folder, e.getMessage()), e);
      }
    }
  }

  /** Removes a folder and all it holds; a folder that is not there is fine. */
  public static void wipe(Path folder) {
    if (!Files.exists(folder)) {
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
