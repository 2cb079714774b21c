package fr.matricule.stack.control;

import fr.matricule.stack.parts.ServiceProcess;
import fr.matricule.stack.supervision.Running;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Further instances of services; one that dies stays dead. */
public final class Duplicates {
  private final Running running;
  private final Source source;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Key, ServiceProcess> all = new ConcurrentHashMap<>();

  public Duplicates(Running running, Source source) {
    this.running = running;
    this.source = source;
  }

  private record Key(String service, String id) {}

  /** Makes one more instance of a service, with an instance id of its own and on a free port. */
  public interface Source {
    Optional<ServiceProcess> duplicate(String service, String id);
  }

  /** What became of a duplicate. */
  record Duplicate(String service, String id, long pid, String url) {
    static Duplicate of(Key key, ServiceProcess process) {
      long pid = process.child().map(child -> child.alive() ? child.pid() : 0L).orElse(0L);
      return new Duplicate(key.service, key.id, pid, process.url().toString());
    }
  }

  List<Duplicate> of(String service) {
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().service.equals(service))
        .map(entry -> Duplicate.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Returns once it is ready; empty when there is no such service. */
  Optional<Duplicate> start(String service) {
    var key = new Key(service, Integer.toString(last.incrementAndGet()));
    Optional<ServiceProcess> made = source.duplicate(service, key.id);
    return made.map(
        process -> {
          all.put(key, process);
          try {
            running.start(List.of(process), (_, _) -> {});
          } catch (RuntimeException e) {
            stop(service, key.id);
            throw e;
          }
          return Duplicate.of(key, process);
        });
  }

  /** False when there is no such duplicate. */
  boolean stop(String service, String id) {
    ServiceProcess process = all.remove(new Key(service, id));
    if (process != null) {
      running.end(process);
    }
    return process != null;
  }

  void stopAll() {
    all.keySet().forEach(key -> stop(key.service, key.id));
  }
}
