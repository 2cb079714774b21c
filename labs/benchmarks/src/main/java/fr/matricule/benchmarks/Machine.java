package fr.matricule.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where it was measured, as far as the system tells. */
record Machine(String processor, int cores, String system, String java, double loadBefore) {

  static Machine here() {
    return new Machine(
        model(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String model() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException absent) {
      return System.getProperty("os.arch");
    }
  }

  String told() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %s, %s; load average before: %.1f",
        processor,
        cores,
        system,
        java,
        loadBefore);
  }
}
