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

/**
 * What the consumers of today must read: the example of every event that AsyncAPI says they hear,
 * and one sample of every event version ever released.
 */
public final class GoldenCorpus {

  private static final Pattern FILE = Pattern.compile("([a-z-]+)\\.v(\\d+)(?:\\.schema)?\\.json");

  private GoldenCorpus() {}

  /** The folders of all releases, oldest first. */
  public static List<Path> releases() {
    Path corpus = Contracts.folder().resolve("golden");
    return Files.exists(corpus)
        ? list(corpus).filter(Files::isDirectory).sorted().toList()
        : List.of();
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
   * Asserts that the listeners react to the example of everything that AsyncAPI says they hear, and
   * to every sample that their consumers read in any release.
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
    List<String> heard = Contracts.heardBy(listener.name());
    heard.forEach(type -> assertReacts(listener, "today", event(type, Contracts.example(type))));
    int read = heard.size();
    for (Path release : releases()) {
      Path readings = release.resolve("readers").resolve(listener.name());
      if (Files.exists(readings)) {
        for (Path reading : list(readings).sorted().toList()) {
          String sample = reading.getFileName().toString().replace(".schema", "");
          assertReacts(
              listener,
              release.getFileName().toString(),
              event(release.resolve("samples").resolve(sample)));
          read++;
        }
      }
    }
    return read;
  }

  private static void assertReacts(EventListener listener, String of, IncomingEvent event) {
    assertThat(listener.reactionTo(event))
        .as("%s hears %s of %s", listener.name(), event.type(), of)
        .isNotNull();
  }

  private static IncomingEvent event(Path sample) {
    return event(type(sample), Contracts.read(sample));
  }

  private static IncomingEvent event(String type, JsonNode data) {
    return new IncomingEvent(
        UUID.randomUUID().toString(),
        type,
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
