package fr.matricule.stack.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for further JVMs of the kind this one is. */
public final class Java {
  private Java() {}

  /**
   * A small JVM: C1 only and one collector thread start faster and take less on a developer's
   * machine.
   */
  public static List<String> command(String heap, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(arguments);
    return command;
  }
}
