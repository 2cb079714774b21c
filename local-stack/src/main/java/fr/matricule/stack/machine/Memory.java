package fr.matricule.stack.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What this process and its descendants really hold: proportional set sizes, in which shared pages
 * are counted once.
 */
public final class Memory {
  private Memory() {}

  /** The sum in MiB; empty where the system does not tell. */
  public static OptionalLong sumOfPss() {
    LongStream pids =
        Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
            .mapToLong(ProcessHandle::pid);
    long kib = pids.map(Memory::pssOf).sum();
    return kib == 0 ? OptionalLong.empty() : OptionalLong.of(kib / 1024);
  }

  private static long pssOf(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException _) {
      // It ended meanwhile, or the system has no such file.
      return 0;
    }
  }
}
