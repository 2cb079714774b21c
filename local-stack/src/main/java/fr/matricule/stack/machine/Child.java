package fr.matricule.stack.machine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A child process whose output goes to a log file. */
public final class Child {
  private final String title;
  private final Path log;
  private final Process process;

  private Child(String title, Path log, Process process) {
    this.title = title;
    this.log = log;
    this.process = process;
  }

  /** Starts a command with these variables added to our own environment. */
  public static Child start(
      String title, List<String> command, Map<String, String> environment, Path log) {
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(log.getParent());
      return new Child(title, log, builder.start());
    } catch (IOException e) {
      throw new StackFailure("%s cannot be run: %s.".formatted(title, e.getMessage()), e);
    }
  }

  public boolean alive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  public CompletableFuture<Process> ended() {
    return process.onExit();
  }

  /** The sentence for a child that ended although it should run, with the last line it wrote. */
  public StackFailure failure() {
    return new StackFailure(
        "%s did not start: %s (log: %s).".formatted(title, LastLine.of(log), log));
  }

  /** Asks it to end with a signal, and ends it when it does not. */
  public void stop(String signal, Duration longest) {
    if (!process.isAlive()) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(pid())).start().waitFor();
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (IOException _) {
      process.destroyForcibly();
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
