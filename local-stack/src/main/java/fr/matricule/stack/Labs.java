package fr.matricule.stack;

import fr.matricule.stack.machine.Java;
import fr.matricule.stack.machine.Reason;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the laboratories that need a running stack, as the separate programs they are. */
record Labs(Path root, Path runFile) {

  /** True when every check held. */
  boolean walk(List<String> names) {
    return run("journeys", names);
  }

  /** The fault lab; true when every promise was kept. */
  boolean breakParts(List<String> words) {
    return run("faults", words);
  }

  private boolean run(String lab, List<String> words) {
    Path target = root.resolve("labs").resolve(lab).resolve("target");
    Path jar = target.resolve(lab + "-" + Versions.of("matricule") + ".jar");
    if (!Files.exists(jar)) {
      throw new StackFailure(lab + " is not built: " + jar + " is missing.");
    }
    var arguments =
        new ArrayList<>(
            List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "--addresses",
                runFile.toString()));
    arguments.addAll(words);
    try {
      return new ProcessBuilder(Java.command("256m", arguments)).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      throw new StackFailure(lab + " cannot be run: " + Reason.of(e) + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }
}
