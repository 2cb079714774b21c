package fr.matricule.journeys;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes the steps of a journey one by one and prints each with its latency. */
public final class Steps {

  private final PrintStream out;
  private final Consumer<String> afterEach;

  public Steps(PrintStream out) {
    this(out, _ -> {});
  }

  /**
   * After each step the listener hears its sentence: the place to break something in the middle of
   * a journey.
   */
  public Steps(PrintStream out, Consumer<String> afterEach) {
    this.out = out;
    this.afterEach = afterEach;
  }

  /** Takes a step that yields something; a broken check ends the journey here. */
  public <T> T take(String sentence, Supplier<T> step) {
    long start = System.nanoTime();
    boolean held = false;
    T result;
    try {
      result = step.get();
      held = true;
    } finally {
      long millis = (System.nanoTime() - start) / 1_000_000;
      out.printf("  %s %-86s %6d ms%n", held ? "ok  " : "FAIL", sentence, millis);
    }
    afterEach.accept(sentence);
    return result;
  }

  /** Takes a step that only checks. */
  public void check(String sentence, Runnable step) {
    take(
        sentence,
        () -> {
          step.run();
          return true;
        });
  }

  /** Prints a title or a figure. */
  public void say(String format, Object... arguments) {
    out.printf(format + "%n", arguments);
  }
}
