package fr.matricule.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.IncomingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sample of every event version ever released, and what each released consumer read of it. */
public final class GoldenCorpus {

  private static final Pattern FILE = Pattern.compile("([a-z-]+)\\.v(\\d+)(?:\\.schema)?\\.json");

  private GoldenCorpus() {}

  /** The folders of all releases, oldest first. */
  public static List<Path> releases() {
    return list(Contracts.folder().resolve("golden")).filter(Files::isDirectory).sorted().toList();
  }

  /** The files of a folder of a release. */
  public static List<Path> files(Path release, String folder) {
    try (Stream<Path> files = Files.walk(release.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Asserts that the listeners of today react to every sample that their consumers read in any
   * release.
   *
   * @return how many it was
   */
  public static int assertRead(Iterable<EventListener> listeners) {
    int read = 0;
    for (EventListener listener : listeners) {
      read += assertReads(listener);
    }
    return read;
  }

  private static int assertReads(EventListener listener) {
    int read = 0;
    for (Path release : releases()) {
      Path readings = release.resolve("readers").resolve(listener.name());
      if (Files.exists(readings)) {
        for (Path reading : list(readings).sorted().toList()) {
          assertReacts(listener, release, reading.getFileName().toString());
          read++;
        }
      }
    }
    return read;
  }

  private static void assertReacts(EventListener listener, Path release, String file) {
    IncomingEvent event = event(release.resolve("samples").resolve(file.replace(".schema", "")));
    assertThat(listener.reactionTo(event))
        .as("%s hears %s of %s", listener.name(), event.type(), release.getFileName())
        .isNotNull();
  }

  private static IncomingEvent event(Path sample) {
    JsonNode data = Contracts.read(sample);
    return new IncomingEvent(
        UUID.randomUUID().toString(),
        type(sample),
        "/golden",
        UUID.fromString(data.get("applicationId").asText()),
        1,
        "",
        data);
  }

  /** The simple name of the event that a file is about. */
  private static String type(Path file) {
    Matcher name = FILE.matcher(file.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException("no event file: " + file);
    }
    String type =
        Stream.of(name.group(1).split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
    return name.group(2).equals("1") ? type : type + ".v" + name.group(2);
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
