package fr.matricule.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Processor time that some named processes had so far, in clock ticks of 10 ms. */
record Cpu(Map<String, Long> ticks) {

  private static final double MICROS_PER_TICK = 10_000;

  /**
   * Of each process, its ended children too, and of PostgreSQL those that live; nothing where the
   * system has no /proc.
   */
  static Cpu of(Map<String, Long> pids) {
    Map<String, Long> ticks = new TreeMap<>();
    pids.forEach((name, pid) -> ticks.put(name, whole(pid)));
    return new Cpu(ticks);
  }

  private static long whole(long pid) {
    Stream<ProcessHandle> backends =
        ProcessHandle.of(pid)
            .filter(Cpu::isServer)
            .map(ProcessHandle::children)
            .orElseGet(Stream::empty);
    return ticks(pid) + backends.mapToLong(backend -> ticks(backend.pid())).sum();
  }

  /**
   * PostgreSQL serves each connection by a child; the children of other parts stand for themselves.
   */
  static boolean isServer(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
  }

  /** Those of one process. */
  static long ticks(long pid) {
    try {
      return ticksIn(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    } catch (IOException _) {
      return 0;
    }
  }

  /** utime, stime and, of children that ended, cutime and cstime. */
  static long ticksIn(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long sum = 0;
    for (int field = 11; field <= 14; field++) {
      sum += Long.parseLong(fields[field]);
    }
    return sum;
  }

  /** Microseconds for each operation since an earlier moment, by process. */
  Figures since(Cpu earlier, double operations) {
    Figures figures = new Figures(Map.of());
    double sum = 0;
    for (var now : ticks.entrySet()) {
      long used = now.getValue() - earlier.ticks.getOrDefault(now.getKey(), 0L);
      double micros = used * MICROS_PER_TICK / Math.max(1, operations);
      figures = figures.and(Figures.CPU + now.getKey(), micros);
      sum += micros;
    }
    return figures.and(Figures.CPU + "all", sum);
  }
}
