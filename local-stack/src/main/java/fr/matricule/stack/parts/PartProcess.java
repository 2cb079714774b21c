package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.ClassArchive;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Java;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.StopSignal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part that usually lives inside the launcher, in a JVM of its own: this very program, told to
 * start the one part. It is ready once its addresses file is there.
 */
public final class PartProcess implements Part {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final String name;
  private final Part played;
  private final String heap;
  private final Places places;
  private final Map<String, String> environment;
  private final List<String> arguments;
  private final ClassArchive archive;
  private volatile @Nullable Child process;

  /**
   * {@code played} says what the part is and where it is found; it is never started here.
   *
   * @param environment the ports, as the command line's overrides
   * @param arguments what the part must be told besides
   */
  public PartProcess(
      String name,
      Part played,
      String heap,
      Places places,
      Map<String, String> environment,
      List<String> arguments) {
    this.name = name;
    this.played = played;
    this.heap = heap;
    this.places = places;
    this.environment = Map.copyOf(environment);
    this.arguments = List.copyOf(arguments);
    this.archive = new ClassArchive(places.cache(), "part-" + name, program());
  }

  @Override
  public String title() {
    return played.title();
  }

  @Override
  public List<Door> doors() {
    return played.doors();
  }

  @Override
  public void start() throws IOException {
    Path mark = places.data().resolve("parts").resolve(name + ".json");
    Files.deleteIfExists(mark);
    Path log = places.logs().resolve(name + ".log");
    process = Child.start(title(), command(mark, log), environment, log, StopSignal.TERM);
    process.awaitReady(LONGEST_START, () -> Files.exists(mark));
  }

  @Override
  public void stop() {
    if (process != null) {
      process.stop(archive.patience());
    }
  }

  @Override
  public boolean startsFasterOnceStopped() {
    return archive.isMissing();
  }

  @Override
  public Map<String, Object> addresses() {
    return played.addresses();
  }

  @Override
  public Optional<Child> child() {
    return Optional.ofNullable(process);
  }

  private static List<Path> program() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private List<String> command(Path mark, Path log) throws IOException {
    Path dir = places.data().getParent();
    if (dir == null) {
      throw new StackFailure("The data cannot lie at the root of the file system.");
    }
    var all = new ArrayList<>(archive.options());
    all.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dmatricule.root=" + places.root(),
            "-Dmatricule.log=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            "fr.matricule.stack.Main",
            "parts",
            "--whole",
            "--parts",
            name,
            "--dir",
            dir.toString(),
            "--addresses",
            mark.toString()));
    all.addAll(arguments);
    return Java.command(heap, all);
  }
}
