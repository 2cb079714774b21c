package fr.matricule.stack.control;

import fr.matricule.stack.links.Links;
import fr.matricule.stack.supervision.Running;
import fr.matricule.stack.supervision.Supervised;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A stack whose parts are separate processes, as a test may handle it. */
public final class Stack {
  private final Map<String, Supervised> parts;
  private final Links links;
  private final Running running;
  private final Duplicates duplicates;
  private final Runnable changed;

  /** Parts are handled one by one, unless all of them go down together. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** {@code changed} is run when a process is another one than before. */
  public Stack(
      Map<String, Supervised> parts,
      Links links,
      Running running,
      Duplicates duplicates,
      Runnable changed) {
    this.parts = parts;
    this.links = links;
    this.running = running;
    this.duplicates = duplicates;
    this.changed = changed;
  }

  /** How a stack goes down. */
  enum Ending {
    KILL,
    STOP
  }

  private interface Work {
    void run() throws Exception;
  }

  Map<String, Supervised> parts() {
    return parts;
  }

  Links links() {
    return links;
  }

  Duplicates duplicates() {
    return duplicates;
  }

  void start(Supervised part) throws Exception {
    beside(part::start);
  }

  void stop(Supervised part) throws Exception {
    beside(part::stopForGood);
  }

  Optional<Duplicates.Duplicate> duplicate(String service) {
    lock.readLock().lock();
    try {
      return duplicates.start(service);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Everything goes down, duplicates for good, and comes back in its waves. */
  void restart(Ending how) {
    lock.writeLock().lock();
    try {
      running.pause(
          part -> {
            if (how == Ending.KILL) {
              part.kill();
            } else if (part instanceof Supervised supervised) {
              supervised.stopForGood();
            } else {
              part.stop();
            }
          });
      duplicates.stopAll();
      running.resume();
      changed.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void beside(Work work) throws Exception {
    lock.readLock().lock();
    try {
      work.run();
      changed.run();
    } finally {
      lock.readLock().unlock();
    }
  }
}
