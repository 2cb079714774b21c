package fr.matricule.load;

import java.io.IOException;

/** A process that is held still and goes on afterwards, even when this one ends before. */
record Held(long pid, Thread atTheLatest) implements AutoCloseable {

  static Held still(long pid) throws IOException, InterruptedException {
    Thread atTheLatest = new Thread(() -> signal("CONT", pid));
    Runtime.getRuntime().addShutdownHook(atTheLatest);
    signal("STOP", pid);
    return new Held(pid, atTheLatest);
  }

  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start().waitFor();
    } catch (IOException impossible) {
      throw new IllegalStateException("No kill on this machine", impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    signal("CONT", pid);
    Runtime.getRuntime().removeShutdownHook(atTheLatest);
  }
}
