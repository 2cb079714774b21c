package fr.matricule.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Clients that send their next request when the last was answered: as much as goes through. */
final class ClosedLoop {

  /** One request of one client. */
  interface Operation {
    /** Whether the answer was the one that was expected. */
    boolean run(int client, int turn) throws Exception;
  }

  /** What came of it: how many, how many wrong, in what time, and how long each took. */
  record Done(long operations, long errors, double seconds, Histogram micros) {

    Figures figures() {
      return Figures.of(operations / seconds, micros)
          .and(Figures.OPERATIONS, operations)
          .and(Figures.ERRORS, errors);
    }
  }

  private ClosedLoop() {}

  static Done run(int clients, Duration turn, Operation operation)
      throws ExecutionException, InterruptedException {
    long begin = System.nanoTime();
    long end = begin + turn.toNanos();
    Histogram all = histogram();
    long errors = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Client>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        Client client = new Client(i, operation);
        running.add(threads.submit(() -> client.until(end)));
      }
      for (Future<Client> one : running) {
        all.add(one.get().micros);
        errors += one.get().errors;
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Done(all.getTotalCount(), errors, seconds, all);
  }

  static Histogram histogram() {
    return new Histogram(Duration.ofMinutes(5).toNanos() / 1000, 3);
  }

  private static final class Client {
    private final int number;
    private final Operation operation;
    private final Histogram micros = histogram();
    private long errors;

    Client(int number, Operation operation) {
      this.number = number;
      this.operation = operation;
    }

    Client until(long end) throws Exception {
      for (int turn = 0; System.nanoTime() < end; turn++) {
        long sent = System.nanoTime();
        if (operation.run(number, turn)) {
          micros.recordValue((System.nanoTime() - sent) / 1000);
        } else {
          errors++;
        }
      }
      return this;
    }
  }
}
