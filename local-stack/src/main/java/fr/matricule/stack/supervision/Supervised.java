package fr.matricule.stack.supervision;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Reason;
import fr.matricule.stack.machine.RestartBudget;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.Waiting;
import fr.matricule.stack.parts.Part;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A part that is started again whenever its process dies, until somebody stops it. */
public final class Supervised implements Part {
  private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

  /** Where a Ctrl-C reaches the children too, our own shutdown must be heard of first. */
  private static final Duration GRACE = Duration.ofMillis(100);

  private static final Duration BETWEEN_FAILURES = Duration.ofMillis(500);

  private final String name;
  private final Part part;
  private final RestartBudget budget;
  private final Watch watch;
  private final ReentrantLock turn = new ReentrantLock();

  /** The process whose death is to be mended. */
  private volatile @Nullable Child watched;

  private volatile boolean wanted;
  private volatile boolean ready;
  private volatile int starts;
  private volatile long readyAfterMillis;

  public Supervised(String name, Part part, RestartBudget budget, Watch watch) {
    this.name = name;
    this.part = part;
    this.budget = budget;
    this.watch = watch;
  }

  /** How a part stands. */
  public enum State {
    RUNNING,
    STARTING,
    STOPPED
  }

  private interface Start {
    void run() throws Exception;
  }

  /** Whoever must know what becomes of a part. */
  public interface Watch {
    /** Its process is another one now. */
    void restarted();

    /** It died too often: everything must end, for this sentence. */
    void givenUp(String sentence);
  }

  public State state() {
    if (!wanted) {
      return State.STOPPED;
    }
    return ready && alive() ? State.RUNNING : State.STARTING;
  }

  /** Its process, or this one where it has none of its own; nothing while it is down. */
  public Optional<Long> pid() {
    if (part.child().isEmpty()) {
      return ready ? Optional.of(ProcessHandle.current().pid()) : Optional.empty();
    }
    return part.child().filter(Child::alive).map(Child::pid);
  }

  public int starts() {
    return starts;
  }

  /** How long the last start took that succeeded. */
  public long readyAfterMillis() {
    return readyAfterMillis;
  }

  /** A first start that fails is the caller's concern; only later deaths are mended here. */
  @Override
  public void start() throws Exception {
    wanted = true;
    try {
      attempt(part::start);
    } catch (Exception e) {
      wanted = false;
      throw e;
    }
  }

  @Override
  public void stop() {
    wanted = false;
    watched = null;
    part.stop();
  }

  /** Stops and waits until a start that was under way has seen it, too. */
  public void stopForGood() {
    stop();
    settle();
  }

  /** Its process is not started again. */
  @Override
  public void kill() {
    wanted = false;
    watched = null;
    part.kill();
    settle();
  }

  @Override
  public boolean startsFasterOnceStopped() {
    return part.startsFasterOnceStopped();
  }

  @Override
  public String title() {
    return part.title();
  }

  @Override
  public List<Door> doors() {
    return part.doors();
  }

  @Override
  public Map<String, Object> addresses() {
    var addresses = new HashMap<>(part.addresses());
    addresses.put("parts", Map.of(name, Map.of("title", title(), "pid", pid().orElse(0L))));
    return addresses;
  }

  @Override
  public Optional<Child> child() {
    return part.child();
  }

  private boolean alive() {
    return part.child().map(Child::alive).orElse(true);
  }

  private void settle() {
    turn.lock();
    try {
      if (!wanted) {
        part.stop();
        ready = false;
      }
    } finally {
      turn.unlock();
    }
  }

  private void attempt(Start start) throws Exception {
    turn.lock();
    try {
      if (ready && alive()) {
        return;
      }
      if (!wanted) {
        throw new StackFailure(title() + " is being stopped.");
      }
      ready = false;
      starts++;
      long begin = System.nanoTime();
      start.run();
      readyAfterMillis = (System.nanoTime() - begin) / 1_000_000;
      ready = true;
      part.child().ifPresent(this::follow);
    } catch (Exception e) {
      part.child().ifPresent(Child::kill);
      throw e;
    } finally {
      if (!wanted) {
        // It came up while it was to go down.
        part.stop();
        ready = false;
      }
      turn.unlock();
    }
  }

  private void follow(Child child) {
    watched = child;
    child.ended().thenRunAsync(() -> revive(child), THREADS);
  }

  private void revive(Child dead) {
    Waiting.pause(GRACE);
    if (watched != dead) {
      return;
    }
    long begin = System.nanoTime();
    while (state() == State.STARTING) {
      if (!budget.take()) {
        watch.givenUp("%s died more than %s".formatted(title(), budget));
        return;
      }
      System.out.printf("%s died and is started again%n", title());
      try {
        attempt(part::revive);
        System.out.printf("%s is back after %d ms%n", title(), millisSince(begin));
        watch.restarted();
      } catch (Exception e) {
        if (wanted) {
          System.out.println(Reason.of(e));
          Waiting.pause(BETWEEN_FAILURES);
        }
      }
    }
  }

  private static long millisSince(long begin) {
    return (System.nanoTime() - begin) / 1_000_000;
  }
}
