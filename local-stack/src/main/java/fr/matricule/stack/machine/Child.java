package fr.matricule.stack.machine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A child process whose output goes to a log file; it does not outlive this process. */
public final class Child {
  private final String title;
  private final LogTail tail;
  private final Process process;
  private final StopSignal signal;

  private Child(String title, LogTail tail, Process process, StopSignal signal) {
    this.title = title;
    this.tail = tail;
    this.process = process;
    this.signal = signal;
  }

  /** Starts a command with these variables added to our own environment. */
  public static Child start(
      String title,
      List<String> command,
      Map<String, String> environment,
      Path log,
      StopSignal signal) {
    var builder = new ProcessBuilder(inItsOwnSession(command));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      Files.createDirectories(log.getParent());
      var tail = new LogTail(log, Files.exists(log) ? Files.size(log) : 0);
      Process process = builder.start();
      Leash.hold(process, signal);
      return new Child(title, tail, process, signal);
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

  /** Waits until it answers; when it ends first or takes too long, says what it wrote last. */
  public void awaitReady(Duration longest, BooleanSupplier answers) {
    boolean waited = Waiting.until(longest, () -> !alive() || answers.getAsBoolean());
    if (!alive()) {
      throw new StackFailure(
          "%s ended at once: %s (log: %s).".formatted(title, tail.reason(), tail.log()));
    }
    if (!waited) {
      throw new StackFailure(
          "%s was not ready after %d s (log: %s)."
              .formatted(title, longest.toSeconds(), tail.log()));
    }
  }

  /**
   * The exit code of a command that does its work and ends, or a failure when it takes too long.
   */
  public void awaitSuccess(Duration longest) {
    if (!Waiting.until(longest, () -> !alive()) || process.exitValue() != 0) {
      stop(Duration.ofSeconds(5));
      throw new StackFailure(
          "%s failed: %s (log: %s).".formatted(title, tail.reason(), tail.log()));
    }
  }

  /** Asks it to end, and ends it when it does not. */
  public void stop(Duration longest) {
    if (!process.isAlive()) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(pid())).start().waitFor();
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
      Leash.release(process, signal);
    } catch (IOException _) {
      process.destroyForcibly();
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Takes it away at once, as {@code kill -9} would. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A Ctrl-C in the terminal reaches the launcher alone, which then stops its children in order.
   */
  private static List<String> inItsOwnSession(List<String> command) {
    var whole = new ArrayList<String>();
    Tool.find("setsid").ifPresent(whole::add);
    whole.addAll(command);
    return whole;
  }
}
