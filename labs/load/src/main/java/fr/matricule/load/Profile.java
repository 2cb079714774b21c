package fr.matricule.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Records where applications-service spends its processor time during a turn, as a flame graph. */
final class Profile {

  /** What is recorded. */
  interface Work {
    void run() throws Exception;
  }

  private static final String RECORDING = "bench";

  private Profile() {}

  static void record(Lab lab, String row, Work work) throws Exception {
    record(lab.settings(), lab.whole().addresses().pid("applications-service"), row, work);
  }

  private static void record(Settings settings, long pid, String row, Work work) throws Exception {
    Path file = settings.dir().resolve(row + ".jfr");
    Files.deleteIfExists(file);
    configure(pid);
    jcmd(pid, "JFR.start", "name=" + RECORDING, "settings=profile", "filename=" + file);
    try {
      work.run();
    } finally {
      jcmd(pid, "JFR.stop", "name=" + RECORDING);
    }
    Path svg = settings.results().resolve("flame-" + row + ".svg");
    Files.createDirectories(settings.results());
    Files.writeString(svg, new FlameGraph("applications-service, row " + row).of(Samples.in(file)));
    Lab.say("  %s profiled: %s", row, svg);
  }

  /** Deep enough for a call through all layers; it can be set before the first recording only. */
  private static void configure(long pid) throws IOException, InterruptedException {
    try {
      jcmd(pid, "JFR.configure", "stackdepth=256");
    } catch (IllegalStateException _) {
      // a recording was made before: its depth stays
    }
  }

  private static void jcmd(long pid, String... words) throws IOException, InterruptedException {
    Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    List<String> command = new ArrayList<>(List.of(program.toString(), "" + pid));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("jcmd " + String.join(" ", words) + ": " + said);
    }
  }
}
