package fr.matricule.stack;

import fr.matricule.stack.supervision.Supervised;
import fr.matricule.stack.supervision.Supervised.State;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Says now and then what is still waited for, so that a long start is no silent one. */
final class StillStarting implements AutoCloseable {
  static final Duration EVERY = Duration.ofSeconds(15);

  private final Thread telling;

  private StillStarting(Thread telling) {
    this.telling = telling;
  }

  /** Tells until it is closed. */
  static StillStarting tell(List<Supervised> wave, PrintStream out, Duration every) {
    long begin = System.nanoTime();
    return new StillStarting(
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    while (true) {
                      Thread.sleep(every);
                      long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
                      out.println(sentence(waitedFor(wave), seconds));
                    }
                  } catch (InterruptedException _) {
                    // closed: all of it answers, or the start is given up
                  }
                }));
  }

  private static List<String> waitedFor(List<Supervised> wave) {
    return wave.stream()
        .filter(part -> part.state() == State.STARTING)
        .map(Supervised::title)
        .toList();
  }

  static String sentence(List<String> titles, long seconds) {
    return titles.stream()
        .collect(Collectors.joining(", ", "  waiting for ", " (" + seconds + " s) ..."));
  }

  @Override
  public void close() {
    telling.interrupt();
  }
}
