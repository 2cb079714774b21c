package fr.matricule.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A method on the stack with what it called, and how many samples were taken in it. */
final class Call {

  private final String name;
  private final Map<String, Call> calls = new TreeMap<>();
  private long samples;

  Call(String name) {
    this.name = name;
  }

  /** One sample: the outermost call first. */
  void add(List<String> stack) {
    samples++;
    if (!stack.isEmpty()) {
      calls.computeIfAbsent(stack.getFirst(), Call::new).add(stack.subList(1, stack.size()));
    }
  }

  String name() {
    return name;
  }

  long samples() {
    return samples;
  }

  /** In the order of their names, so that two graphs can be compared. */
  Collection<Call> calls() {
    return calls.values();
  }
}
