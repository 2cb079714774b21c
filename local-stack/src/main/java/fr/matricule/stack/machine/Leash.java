package fr.matricule.stack.machine;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends our children when we die without a chance to do it ourselves: a shell that reads from us
 * learns of our end by the end of its input.
 */
final class Leash {
  private static final String SCRIPT =
      """
      while read -r line; do held=$line; done
      test -n "$held" || exit 0
      for one in $held; do kill "-${one%%:*}" "${one#*:}"; done
      rounds=0
      while [ "$rounds" -lt 15 ]; do
        alive=
        for one in $held; do ! kill -0 "${one#*:}" || alive=yes; done
        test -n "$alive" || exit 0
        sleep 1
        rounds=$((rounds + 1))
      done
      for one in $held; do kill -KILL "${one#*:}"; done
      """;

  private static @Nullable OutputStream shell;
  private static final List<String> HELD = new ArrayList<>();

  private Leash() {}

  static synchronized void hold(Process child, StopSignal signal) throws IOException {
    String entry = signal + ":" + child.pid();
    HELD.add(entry);
    tell();
    child.onExit().thenRun(() -> release(entry));
  }

  static void release(Process child, StopSignal signal) {
    release(signal + ":" + child.pid());
  }

  private static synchronized void release(String entry) {
    try {
      if (HELD.remove(entry)) {
        tell();
      }
    } catch (IOException _) {
      // The shell was ended by somebody: only a killed launcher would have needed it.
    }
  }

  private static void tell() throws IOException {
    if (shell == null) {
      shell = start();
    }
    shell.write((String.join(" ", HELD) + "\n").getBytes(StandardCharsets.UTF_8));
    shell.flush();
  }

  private static OutputStream start() throws IOException {
    var command = new ArrayList<String>();
    Tool.find("setsid").ifPresent(command::add);
    command.addAll(List.of("sh", "-c", SCRIPT));
    var nowhere = ProcessBuilder.Redirect.to(new File("/dev/null"));
    return new ProcessBuilder(command)
        .redirectOutput(nowhere)
        .redirectError(nowhere)
        .start()
        .getOutputStream();
  }
}
