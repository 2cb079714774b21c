package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.ClassArchive;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.Java;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One packaged service, configured by its environment alone. */
public final class ServiceProcess implements Part {
  /** Generous: on a machine that is busy building, starting takes minutes, too. */
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  /** JVM options that come after ours and so win, separated by blanks. */
  private static final String OPTIONS = "MATRICULE_SERVICE_OPTIONS";

  private final Door door;
  private final Places places;
  private final Ports ports;
  private final Ports seen;
  private final Optional<String> instance;
  private final Path jar;
  private final ClassArchive archive;
  private volatile @Nullable Child process;

  /** {@code seen} are the ports at which it finds the others. */
  public ServiceProcess(Door door, Places places, Ports ports, Ports seen) {
    this(door, places, ports, seen, Optional.empty());
  }

  /** One more instance, with an id that no other instance has. */
  public ServiceProcess(
      Door door, Places places, Ports ports, Ports seen, Optional<String> instance) {
    this.instance = instance;
    this.door = door;
    this.places = places;
    this.ports = ports;
    this.seen = seen;
    this.jar = places.root().resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
    this.archive = new ClassArchive(places.cache(), title(), List.of(jar));
  }

  @Override
  public String title() {
    return door.title();
  }

  @Override
  public List<Door> doors() {
    return List.of(door);
  }

  @Override
  public void start() throws IOException {
    launch().awaitReady(LONGEST_START, () -> Http.isUp(url().resolve("/q/health/ready")));
  }

  /** To wait for more than its life would end in killing it for what is away elsewhere. */
  @Override
  public void revive() throws IOException {
    launch().awaitReady(LONGEST_START, () -> Http.isUp(url().resolve("/q/health/live")));
  }

  private Child launch() throws IOException {
    if (!Files.exists(jar)) {
      throw new StackFailure(
          "%s is not built: %s is missing (./matricule up builds it).".formatted(title(), jar));
    }
    Child launched =
        Child.start(
            title(),
            command(),
            environment(),
            places.logs().resolve(title() + instance.map(id -> "-" + id).orElse("") + ".log"),
            StopSignal.TERM);
    process = launched;
    return launched;
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

  /** Members of several services meet in one object: see the addresses file. */
  @Override
  public Map<String, Object> addresses() {
    return Map.of(
        "services",
        Map.of(
            title(), Map.of("url", url().toString(), "pid", child().map(Child::pid).orElse(0L))));
  }

  @Override
  public Optional<Child> child() {
    return Optional.ofNullable(process);
  }

  private Map<String, String> environment() {
    var environment =
        new HashMap<>(new ServiceSettings(title(), door, places, ports, seen).environment());
    instance.ifPresent(id -> environment.put("MATRICULE_INSTANCE", id));
    return environment;
  }

  private List<String> command() throws IOException {
    var options = new ArrayList<>(archive.options());
    options.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    options.addAll(chosen(System.getenv(OPTIONS)));
    options.addAll(List.of("-jar", jar.toString()));
    return Java.command("160m", options);
  }

  private static List<String> chosen(@Nullable String options) {
    return options == null || options.isBlank()
        ? List.of()
        : List.of(options.strip().split("\\s+"));
  }

  public URI url() {
    return URI.create("http://localhost:" + ports.of(door));
  }
}
