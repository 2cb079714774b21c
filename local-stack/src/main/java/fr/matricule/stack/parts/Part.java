package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.Door;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One part of the stack. */
public interface Part {
  String title();

  /** The ports it opens. */
  List<Door> doors();

  /** Returns once the part answers; a second call after its end starts it again. */
  void start() throws Exception;

  /**
   * Starts it again after its death; returns once it lives, though others may still have to come
   * back before it is of use.
   */
  default void revive() throws Exception {
    start();
  }

  /** Does nothing when the part does not run. */
  void stop();

  /** Takes its process away without a word to it; a part inside this one is stopped. */
  default void kill() {
    child().ifPresentOrElse(Child::kill, this::stop);
  }

  /** Whether its next start will be much faster if this one is ended well. */
  default boolean startsFasterOnceStopped() {
    return false;
  }

  /** Where it is found: the members it adds to the addresses file. */
  Map<String, Object> addresses();

  /** Its process, when it is one of its own. */
  default Optional<Child> child() {
    return Optional.empty();
  }
}
