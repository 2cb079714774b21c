package fr.matricule.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Processor time that the compilers of some JVMs had so far, thread by thread, beside that of the
 * whole processes; in clock ticks.
 */
record Compilers(Map<String, Long> compiling, Map<Long, Long> processes) {

  // Linux cuts the names of threads: C1 CompilerThread0
  private static final String NAME = " CompilerThre)";

  /** Zeros where the system has no /proc. */
  static Compilers of(Collection<Long> pids) {
    Map<String, Long> compiling = new HashMap<>();
    Map<Long, Long> processes = new HashMap<>();
    for (long pid : pids) {
      processes.put(pid, Cpu.ticks(pid));
      try (DirectoryStream<Path> threads =
          Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
        for (Path thread : threads) {
          String stat = stat(thread);
          if (stat.contains(NAME)) {
            compiling.put(pid + "/" + thread.getFileName(), Cpu.ticksIn(stat));
          }
        }
      } catch (IOException _) {
        // a process that ended compiles nothing
      }
    }
    return new Compilers(compiling, processes);
  }

  private static String stat(Path thread) {
    try {
      return Files.readString(thread.resolve("stat"));
    } catch (IOException _) {
      return "";
    }
  }

  /**
   * Which part of their processor time since an earlier moment went into compiling, 0 to 1; 1 where
   * nothing is known of it, since a JVM is cold until the contrary is seen.
   */
  double shareSince(Compilers earlier) {
    long all = sum(processes, earlier.processes);
    return all == 0 ? 1 : (double) sum(compiling, earlier.compiling) / all;
  }

  // a JVM ends compiler threads that have nothing to do
  private static <K> long sum(Map<K, Long> now, Map<K, Long> earlier) {
    return now.entrySet().stream()
        .mapToLong(entry -> entry.getValue() - earlier.getOrDefault(entry.getKey(), 0L))
        .sum();
  }
}
