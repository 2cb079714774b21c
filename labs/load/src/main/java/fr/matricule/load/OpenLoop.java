package fr.matricule.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Requests sent at fixed moments, whether or not earlier ones were answered: what waits is not left
 * out. Latencies count from the moment a request was due.
 */
final class OpenLoop {

  /** The n-th request. */
  interface Operation {
    boolean run(int number) throws Exception;
  }

  private OpenLoop() {}

  static ClosedLoop.Done run(int perSecond, Duration turn, Operation operation) {
    var micros = new ConcurrentHistogram(ClosedLoop.histogram());
    AtomicLong errors = new AtomicLong();
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < perSecond * turn.toSeconds(); i++) {
        int number = i;
        long due = begin + i * 1_000_000_000L / perSecond;
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        threads.execute(
            () -> {
              if (held(operation, number)) {
                micros.recordValue((System.nanoTime() - due) / 1000);
              } else {
                errors.incrementAndGet();
              }
            });
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new ClosedLoop.Done(micros.getTotalCount(), errors.get(), seconds, micros);
  }

  private static boolean held(Operation operation, int number) {
    try {
      return operation.run(number);
    } catch (Exception _) {
      return false;
    }
  }
}
