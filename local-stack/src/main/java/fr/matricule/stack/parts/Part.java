package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Door;
import java.util.List;
import java.util.Map;

/** One part of the stack. */
public interface Part {
  String title();

  /** The ports it opens. */
  List<Door> doors();

  /** Returns once the part answers. */
  void start() throws Exception;

  /** Does nothing when the part does not run. */
  void stop();

  /** Where it is found: the members it adds to the addresses file. */
  Map<String, Object> addresses();
}
