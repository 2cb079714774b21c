package fr.matricule.faults.nemesis;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Matricule;
import fr.matricule.client.OpsApi;
import fr.matricule.client.stack.Stage;
import fr.matricule.client.stack.Topics;
import fr.matricule.journeys.events.Announcer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  /** With all its children: a database server whose backends go on has not stopped. */
  private Runnable freeze(String part) {
    ProcessHandle process = ProcessHandle.of(living(part)).orElseThrow();
    List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
    all.forEach(each -> stage.signal(each.pid(), "STOP"));
    return () ->
        all.stream()
            .filter(ProcessHandle::isAlive)
            .forEach(each -> stage.signal(each.pid(), "CONT"));
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
          .atMost(Duration.ofSeconds(90))
          .ignoreExceptions()
          .untilAsserted(() -> topics.rewind(group));
    } finally {
      stage.put(service, "RUNNING");
    }
    return BY_ITSELF;
  }

  /** Malformed for both who read it; each is told to skip it once it has parked it. */
  private Runnable poison(String topic) {
    UUID nobody = UUID.randomUUID();
    new Announcer(whole.addresses().kafka())
        .say(topic, nobody, "DocumentRejected", "{\"applicationId\":\"" + nobody + "\"}");
    return () ->
        List.of("applications-service", "notifications-service")
            .forEach(service -> skip(whole.ops(service), nobody));
  }

  private static void skip(OpsApi ops, UUID application) {
    JsonNode parked =
        Awaitility.await("the poison to be parked")
            .atMost(Duration.ofMinutes(2))
            .ignoreExceptions()
            .until(
                () ->
                    ops.parked()
                        .filter(one -> one.path("caseId").asText().equals(application.toString()))
                        .findFirst(),
                Optional::isPresent)
            .orElseThrow();
    ops.release(parked.path("id").asText(), "SKIP", "poison of the fault lab").expect(200);
  }
}
