package fr.matricule.stack;

import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.parts.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** The parts that run now; stopping is done once, in the reverse of the order of starting. */
final class Running {
  private final Deque<Part> started = new ArrayDeque<>();
  private boolean stopped;

  /**
   * Starts parts that do not need each other side by side; the listener hears each with its time.
   */
  void start(Collection<? extends Part> parts, BiConsumer<Part, Long> listener) {
    List<Future<?>> futures = new ArrayList<>();
    try (var threads = Executors.newCachedThreadPool()) {
      for (Part part : parts) {
        futures.add(threads.submit(() -> start(part, listener)));
      }
    }
    futures.forEach(Running::require);
  }

  synchronized void stop() {
    stopped = true;
    while (!started.isEmpty()) {
      started.pop().stop();
    }
  }

  private void start(Part part, BiConsumer<Part, Long> listener) {
    synchronized (this) {
      if (stopped) {
        throw new StackFailure("The stack is being stopped.");
      }
      started.push(part);
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
  }

  private static void require(Future<?> start) {
    try {
      start.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackFailure failure) {
        throw failure;
      }
      throw new StackFailure("A part did not start: " + Reason.of(e) + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }
}
