package fr.matricule.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** What was measured on, and the floors: what nothing on this machine can be faster than. */
record Machine(Map<String, String> facts) {

  private static final int TIMES = 300;

  static Machine here(Lab lab) throws Exception {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("commit", lineOf("git", "-C", lab.settings().root().toString(), "rev-parse", "HEAD"));
    facts.put("processor", processor());
    facts.put("cores", "" + Runtime.getRuntime().availableProcessors());
    facts.put("memory", memory());
    facts.put("load before (1 minute)", "%.1f".formatted(system().getSystemLoadAverage()));
    facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    facts.put("JDK", System.getProperty("java.vendor.version", System.getProperty("java.version")));
    facts.put("JVM options of the services", Stack.SERVICE_OPTIONS);
    facts.put(
        "PostgreSQL", lab.database("postgres").ask("SHOW server_version") + ", " + server(lab));
    facts.put("Kafka", "one broker, acks=all, in the launcher's JVM");
    facts.put("floor: fdatasync of 8 KiB", words(fdatasync(lab.settings().dir())));
    facts.put("floor: SELECT 1", words(selectOne(lab)));
    if (lab.settings().running() == null) {
      facts.put("floor: hello over loopback", hello(lab.settings()));
    }
    return new Machine(facts);
  }

  private static String hello(Settings settings) throws Exception {
    Optional<Hello> hello = Hello.built(settings);
    if (hello.isEmpty()) {
      return Hello.ABSENT;
    }
    Figures floor = hello.get().requests(Duration.ofSeconds(2));
    return "p50 %.2f ms, p99 %.2f ms".formatted(floor.get(Figures.P50), floor.get(Figures.P99));
  }

  private static String server(Lab lab) throws Exception {
    return lab.database("postgres")
        .ask(
            "SELECT string_agg(name || ' ' || current_setting(name), ', ' ORDER BY name) FROM pg_settings"
                + " WHERE name IN ('fsync','synchronous_commit','shared_buffers','max_wal_size','full_page_writes')");
  }

  private static OperatingSystemMXBean system() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }

  private static String memory() {
    return "%.0f GiB".formatted(system().getTotalMemorySize() / Math.pow(1024, 3));
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 2))
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static Histogram fdatasync(Path dir) throws IOException {
    Histogram micros = ClosedLoop.histogram();
    Path file = Files.createTempFile(dir, "fdatasync", null);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int i = 0; i < TIMES; i++) {
        long begin = System.nanoTime();
        channel.write(ByteBuffer.allocate(8192), 0);
        channel.force(false);
        micros.recordValue((System.nanoTime() - begin) / 1000);
      }
    } finally {
      Files.delete(file);
    }
    return micros;
  }

  private static Histogram selectOne(Lab lab) throws Exception {
    Histogram micros = ClosedLoop.histogram();
    try (Connection connection = lab.database("postgres").connect();
        PreparedStatement one = connection.prepareStatement("SELECT 1")) {
      for (int i = 0; i < 10 * TIMES; i++) {
        long begin = System.nanoTime();
        one.execute();
        micros.recordValue((System.nanoTime() - begin) / 1000);
      }
    }
    return micros;
  }

  private static String words(Histogram micros) {
    return "p50 %.2f ms, p99 %.2f ms"
        .formatted(micros.getValueAtPercentile(50) / 1e3, micros.getValueAtPercentile(99) / 1e3);
  }

  private static String lineOf(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    return said.matches("[0-9a-f]{40}") ? said : "unknown";
  }
}
