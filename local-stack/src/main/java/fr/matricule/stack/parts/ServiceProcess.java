package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One packaged service, configured by its environment alone. */
public final class ServiceProcess implements Part {
  private final Door door;
  private final Places places;
  private final Ports ports;
  private volatile @Nullable Child process;

  public ServiceProcess(Door door, Places places, Ports ports) {
    this.door = door;
    this.places = places;
    this.ports = ports;
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
    Path jar = places.root().resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new StackFailure(
          "%s is not built: %s is missing (./matricule up builds it).".formatted(title(), jar));
    }
    process =
        Child.start(
            title(),
            new ServiceCommand(jar, places).line(),
            new ServiceSettings(title(), door, places, ports).environment(),
            places.logs().resolve(title() + ".log"),
            StopSignal.TERM);
    process.awaitReady(Duration.ofMinutes(2), () -> Http.isUp(url().resolve("/q/health/ready")));
  }

  @Override
  public void stop() {
    if (process != null) {
      process.stop(Duration.ofSeconds(12));
    }
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

  public URI url() {
    return URI.create("http://localhost:" + ports.of(door));
  }
}
