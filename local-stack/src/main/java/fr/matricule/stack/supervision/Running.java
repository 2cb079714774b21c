package fr.matricule.stack.supervision;

import fr.matricule.stack.machine.Reason;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.parts.Part;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The parts that run now; stopping is done once, in the reverse of the order of starting. */
public final class Running {
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work));

  private final Deque<List<Part>> waves = new ArrayDeque<>();
  private volatile boolean stopped;

  /**
   * Starts parts that do not need each other side by side; the listener hears each with its time.
   */
  public void start(Collection<? extends Part> parts, BiConsumer<Part, Long> listener) {
    synchronized (this) {
      waves.push(List.copyOf(parts));
    }
    sideBySide(parts, part -> start(part, listener));
  }

  public void stop() {
    stopped = true;
    synchronized (this) {
      while (!waves.isEmpty()) {
        sideBySide(waves.pop(), Running::quietly);
      }
    }
  }

  /** Stops a part and forgets it. */
  public void end(Part part) {
    synchronized (this) {
      waves.removeIf(wave -> wave.equals(List.of(part)));
    }
    part.stop();
  }

  /** Takes everything down, the last wave first, to come back with {@link #resume}. */
  public synchronized void pause(Consumer<Part> how) {
    for (List<Part> wave : waves) {
      sideBySide(wave, how);
    }
  }

  /** Starts all waves again in their order. */
  public synchronized void resume() {
    for (Iterator<List<Part>> wave = waves.descendingIterator(); wave.hasNext(); ) {
      sideBySide(wave.next(), part -> start(part, (_, _) -> {}));
    }
  }

  /** One part that cannot be stopped well must not keep the others running. */
  private static void quietly(Part part) {
    try {
      part.stop();
    } catch (RuntimeException e) {
      System.err.printf("%s did not stop well: %s%n", part.title(), Reason.of(e));
    }
  }

  private void start(Part part, BiConsumer<Part, Long> listener) {
    if (stopped) {
      throw new StackFailure("The stack is being stopped.");
    }
    long begin = System.nanoTime();
    try {
      part.start();
    } catch (StackFailure e) {
      throw e;
    } catch (Exception e) {
      throw new StackFailure(part.title() + " did not start: " + Reason.of(e) + ".", e);
    }
    listener.accept(part, (System.nanoTime() - begin) / 1_000_000);
    if (stopped) {
      // It came up while everything went down.
      part.stop();
    }
  }

  /** The first failure ends the wait: whoever is still starting is stopped with everything else. */
  private static void sideBySide(Collection<? extends Part> parts, Consumer<Part> work) {
    var done = new ExecutorCompletionService<>(THREADS);
    parts.forEach(part -> done.submit(() -> work.accept(part), part));
    try {
      for (int i = 0; i < parts.size(); i++) {
        done.take().get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackFailure failure) {
        throw failure;
      }
      throw new StackFailure("A part failed: " + Reason.of(e) + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }
}
