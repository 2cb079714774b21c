package fr.matricule.journeys.faults.nemesis;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.journeys.Matricule;
import fr.matricule.journeys.api.OpsApi;
import fr.matricule.journeys.events.Announcer;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Lets a fault befall the stack; what it returns heals it. */
final class Strike {

  private static final Runnable BY_ITSELF = () -> {};

  private final Matricule whole;
  private final Stage stage;
  private final Topics topics;

  Strike(Matricule whole, Stage stage, Topics topics) {
    this.whole = whole;
    this.stage = stage;
    this.topics = topics;
  }

  Runnable of(Fault fault) {
    String target = fault.target();
    return switch (fault.kind()) {
      case KILL -> kill(target);
      case STOP -> freeze(target);
      case CUT, HALF_OPEN, SLOW, THROTTLE -> {
        stage.link(target, fault.kind().name());
        yield () -> stage.link(target, "PASS");
      }
      case CLOCK -> moveClocks(target);
      case DUPLICATE -> {
        String id = stage.duplicate(target);
        yield () -> stage.endDuplicate(target, id);
      }
      case RESTART -> {
        stage.restart(target);
        yield BY_ITSELF;
      }
      case REPLAY -> rewind(target);
      case POISON -> poison(target);
    };
  }

  /** The launcher brings it back: there is nothing to heal. */
  private Runnable kill(String part) {
    stage.signal(living(part), "KILL");
    return BY_ITSELF;
  }

  /** Its process as written down, once that is up to date again. */
  private long living(String part) {
    return Awaitility.await("a process of " + part)
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> stage.pid(part),
            pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent());
  }

  private Runnable freeze(String part) {
    long pid = living(part);
    stage.signal(pid, "STOP");
    return () -> stage.signal(pid, "CONT");
  }

  private Runnable moveClocks(String period) {
    Matricule.SERVICES.forEach(service -> whole.ops(service).moveClock(period).expect(200));
    return BY_ITSELF;
  }

  private Runnable rewind(String group) {
    String service = group.substring(0, group.indexOf('.'));
    stage.put(service, "STOPPED");
    try {
      // a static member that left without a word counts as there until its session is over
      Awaitility.await("the group " + group + " to be empty")
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .untilAsserted(() -> topics.rewind(group));
    } finally {
      stage.put(service, "RUNNING");
    }
    return BY_ITSELF;
  }

  /** Malformed for whoever reads it; every reader that parked it is told to skip it. */
  private Runnable poison(String topic) {
    UUID nobody = UUID.randomUUID();
    new Announcer(whole.addresses().kafka())
        .say(topic, nobody, "DocumentRejected", "{\"applicationId\":\"" + nobody + "\"}");
    return () -> {
      for (String service : Matricule.SERVICES) {
        OpsApi ops = whole.ops(service);
        for (JsonNode parked : ops.parked().filter(one -> of(one, nobody)).toList()) {
          ops.release(parked.path("id").asText(), "SKIP", "poison of the fault lab").expect(200);
        }
      }
    };
  }

  private static boolean of(JsonNode parked, UUID application) {
    return parked.path("caseId").asText().equals(application.toString());
  }
}
