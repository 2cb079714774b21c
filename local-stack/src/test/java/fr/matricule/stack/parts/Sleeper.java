package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part whose process does nothing but live. */
public final class Sleeper implements Part {
  private final String title;
  private final Path log;
  private volatile @Nullable Child child;

  /** How many of the next starts fail, whether its process lives or not. */
  public volatile int failures;

  /** Whether it never becomes of use to others, though it lives. */
  public volatile boolean useless;

  public Sleeper(String title, Path folder) {
    this.title = title;
    this.log = folder.resolve("sleeper.log");
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public List<Door> doors() {
    return List.of();
  }

  @Override
  public void start() {
    revive();
    if (useless) {
      throw new StackFailure(title + " is of no use.");
    }
  }

  @Override
  public void revive() {
    child = Child.start(title, List.of("sleep", "600"), Map.of(), log, StopSignal.TERM);
    if (failures > 0) {
      failures--;
      throw new StackFailure(title + " did not start.");
    }
  }

  @Override
  public void stop() {
    if (child != null) {
      child.stop(Duration.ofSeconds(5));
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of();
  }

  @Override
  public Optional<Child> child() {
    return Optional.ofNullable(child);
  }
}
