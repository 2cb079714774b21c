package fr.matricule.stack.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs commands that refuse to run as root, whoever we are. */
public enum Unprivileged {
  /** We are an ordinary user already. */
  AS_WE_ARE(List.of()),
  /** As root in a user namespace without a mapping: no privilege, yet our own files stay ours. */
  NAMESPACE(List.of("unshare", "-U")),
  /** As root where user namespaces are forbidden: as nobody, who must own the files. */
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private final List<String> prefix;

  Unprivileged(List<String> prefix) {
    this.prefix = prefix;
  }

  /** The way that works here. */
  public static Unprivileged here() {
    if (!isRoot()) {
      return AS_WE_ARE;
    }
    if (NAMESPACE.works()) {
      return NAMESPACE;
    }
    if (NOBODY.works()) {
      return NOBODY;
    }
    throw new StackFailure(
        "PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' (util-linux) works"
            + " here: run as an ordinary user or install util-linux.");
  }

  public List<String> command(List<String> command) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  private boolean works() {
    try {
      Process probe = new ProcessBuilder(command(List.of("true"))).start();
      return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }

  private static boolean isRoot() {
    try {
      Path self = Path.of("/proc/self");
      return Files.exists(self)
          ? Files.getAttribute(self, "unix:uid").equals(0)
          : "root".equals(System.getProperty("user.name"));
    } catch (IOException _) {
      return "root".equals(System.getProperty("user.name"));
    }
  }
}
