package fr.matricule.stack;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.RestartBudget;
import fr.matricule.stack.machine.StackFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a stack lives and on which ports, as the command line or the environment says. */
record StackOptions(Arguments arguments, Path root) {

  Path dir() {
    return arguments
        .value("dir")
        .or(() -> Optional.ofNullable(System.getenv("MATRICULE_DIR")))
        .map(Path::of)
        .orElse(root.resolve(".matricule"))
        .toAbsolutePath()
        .normalize();
  }

  Places places() {
    return Places.in(root, dir());
  }

  /** The addresses of a whole running stack. */
  Path runFile() {
    return dir().resolve("run.json");
  }

  Ports ports() {
    String kind = arguments.value("ports").orElse("fixed");
    return switch (kind) {
      case "auto" -> Ports.free();
      case "fixed" -> Ports.fixed(offset()).with(Overrides.of(System.getenv()));
      default ->
          throw new BadArguments("--ports wants 'auto' or 'fixed', not '%s'.".formatted(kind));
    };
  }

  /** Each part its own process; the fault lab has nothing to break otherwise. */
  boolean separate() {
    return arguments.has("separate") || arguments.command().equals("faults");
  }

  /**
   * How often a part may be started again: three times a minute, unless told otherwise or parts are
   * killed for a living.
   */
  RestartBudget restarts() {
    String most = arguments.value("restarts").orElse(separate() ? "unlimited" : "3");
    if (most.equals("unlimited")) {
      return RestartBudget.unlimited();
    }
    if (!most.matches("[1-9]\\d{0,3}")) {
      throw new BadArguments("--restarts wants a number or 'unlimited', not '%s'.".formatted(most));
    }
    return new RestartBudget(Integer.parseInt(most), Duration.ofMinutes(1), InstantSource.system());
  }

  /** Where the broker keeps its log, when that is not among the other data. */
  Optional<Path> kafkaFolder() {
    Optional<Path> folder = arguments.value("kafka-dir").map(Path::of).map(Path::toAbsolutePath);
    if (folder.isPresent() && arguments.command().equals("up") && !separate()) {
      // A broker whose disk is full ends its JVM: that must not be ours.
      throw new BadArguments("--kafka-dir wants --separate.");
    }
    return folder;
  }

  /** The parts wanted by name, or all. */
  List<PartName> parts() {
    return arguments.value("parts").map(PartName::list).orElse(List.of(PartName.values()));
  }

  /**
   * Reads every option once, whatever the command makes of it.
   *
   * @throws BadArguments or StackFailure that says in one sentence what is wrong
   */
  void requireSound() {
    ports();
    parts();
    restarts();
    kafkaFolder();
    List.of("minutes", "seed").forEach(arguments::number);
  }

  /** Says which ports of a whole stack something else listens on. */
  void requireFreePorts() {
    if (arguments.has("ports") || arguments.has("parts")) {
      return;
    }
    Set<Door> doors = EnumSet.allOf(Door.class);
    if (!separate()) {
      doors.remove(Door.CONTROL);
    }
    ports().requireFree(doors);
  }

  private int offset() {
    try {
      return Math.toIntExact(
          arguments
              .number("port-offset")
              .or(
                  () ->
                      Optional.ofNullable(System.getenv("MATRICULE_PORT_OFFSET"))
                          .map(Long::valueOf))
              .orElse(0L));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new StackFailure("The port offset is not a usable number.", e);
    }
  }
}
