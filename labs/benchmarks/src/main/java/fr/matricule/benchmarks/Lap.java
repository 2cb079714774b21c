package fr.matricule.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * One contestant running through all applicants for a while. Time is the processor time of the
 * whole JVM, so that collecting garbage is paid for by whoever makes it, and a busy machine
 * disturbs little.
 */
record Lap(long evaluations, double cpuSeconds, double wallSeconds, double bytesEach) {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  /** Where answers go, so that no compiler leaves one out. */
  @SuppressWarnings("UnusedVariable")
  private static volatile int sink;

  static Lap run(int applicants, IntFunction<Object> contestant, Duration atLeast) {
    long evaluations = 0;
    int answers = 0;
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long cpu = SYSTEM.getProcessCpuTime();
    long begin = System.nanoTime();
    long now;
    do {
      for (int i = 0; i < applicants; i++) {
        answers ^= System.identityHashCode(contestant.apply(i));
      }
      evaluations += applicants;
      now = System.nanoTime();
    } while (now - begin < atLeast.toNanos());
    double used = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    sink = answers;
    return new Lap(
        evaluations,
        used,
        (now - begin) / 1e9,
        (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / evaluations);
  }

  /** Evaluations for each second of one core. */
  double rate() {
    return evaluations / cpuSeconds;
  }
}
