package fr.matricule.faults.nemesis;

import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Stage;
import fr.matricule.client.stack.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Works through a schedule: strikes, waits, heals, and watches how everything comes back. */
public final class Nemesis implements AutoCloseable {

  /** Far beyond every promise: what takes longer did not come back by itself. */
  private static final Duration LONGEST = Duration.ofMinutes(4);

  private final Timeline timeline;
  private final Topics topics;
  private final Probes probes;
  private final Strike strike;
  private final List<Recovery> recoveries = new ArrayList<>();

  public Nemesis(Matricule whole, Timeline timeline) {
    this.timeline = timeline;
    this.topics = new Topics(whole.addresses());
    this.probes = new Probes(whole.addresses(), topics);
    this.strike = new Strike(whole, new Stage(whole.addresses()), topics);
  }

  public List<Recovery> recoveries() {
    return List.copyOf(recoveries);
  }

  /** What is under way when it begins. */
  private record Open(Fault fault, Runnable heal, long since) {}

  /** What is over; a killed service is looked at from here on, whatever else still lasts. */
  private record Healed(Open open, long at, CompletableFuture<Long> served) {
    Fault fault() {
      return open.fault;
    }
  }

  public void follow(Schedule schedule) throws InterruptedException {
    for (List<Fault> round : schedule.rounds()) {
      befall(round);
    }
  }

  /** One round: its faults overlap, the shorter is healed first. */
  void befall(List<Fault> round) throws InterruptedException {
    List<Open> open = new ArrayList<>();
    try {
      for (Fault fault : round) {
        timeline.add("begins", fault);
        long since = System.nanoTime();
        open.add(new Open(fault, strike.of(fault), since));
      }
      open.sort(Comparator.comparing(each -> each.fault.seconds()));
      List<Healed> healed = wait(open);
      open.clear();
      healed.forEach(each -> watch(each, healed));
    } finally {
      // whatever went wrong with one fault, the other does not outlive its round
      open.forEach(this::heal);
    }
  }

  private List<Healed> wait(List<Open> open) throws InterruptedException {
    List<Healed> healed = new ArrayList<>();
    int waited = 0;
    for (Open each : open) {
      TimeUnit.SECONDS.sleep(each.fault.seconds() - waited);
      waited = each.fault.seconds();
      heal(each);
      healed.add(new Healed(each, System.nanoTime(), served(each.fault)));
    }
    return healed;
  }

  private void heal(Open open) {
    open.heal.run();
    timeline.add("healed", open.fault);
  }

  private CompletableFuture<Long> served(Fault fault) {
    if (!fault.isDeathOfService()) {
      return CompletableFuture.completedFuture(0L);
    }
    return CompletableFuture.supplyAsync(
        () -> {
          until(fault.part() + " to serve again", probes.firstSuccess(fault.part())::ask);
          return System.nanoTime();
        });
  }

  private void watch(Healed healed, List<Healed> round) {
    Fault fault = healed.fault();
    String part = fault.part();
    if (part.isEmpty()) {
      return;
    }
    until(part + " to open its door", () -> probes.isBack(part));
    long back = System.nanoTime();
    Probes.Probe success = patiently("Kafka", () -> probes.firstSuccess(part));
    Map<TopicPartition, Long> ends = patiently("Kafka", topics::ends);
    until("the first success through " + part, success::ask);
    long first = System.nanoTime();
    if (fault.isDeathOfService()) {
      back =
          round.stream()
              .filter(other -> other.fault().hinders(part))
              .mapToLong(Healed::at)
              .reduce(healed.open.since, Math::max);
      first = Math.max(back, healed.served.join());
    }
    long waiting = System.nanoTime();
    until("the backlog to be empty", () -> probes.backlog() == 0 && topics.behind(ends) == 0);
    Recovery recovery =
        new Recovery(fault, part, millis(first - back), millis(System.nanoTime() - waiting));
    recoveries.add(recovery);
    timeline.add(recovery);
  }

  private static <T> T patiently(String who, Callable<T> question) {
    return Awaitility.await(who + " to answer")
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .atMost(LONGEST)
        .ignoreExceptions()
        .until(question, _ -> true);
  }

  private static void until(String what, Callable<Boolean> holds) {
    try {
      Awaitility.await(what)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(100))
          .pollInSameThread()
          .ignoreExceptions()
          .atMost(LONGEST)
          .until(holds);
    } catch (ConditionTimeoutException never) {
      throw new NoRecovery(what);
    }
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }

  @Override
  public void close() {
    topics.close();
  }

  /** Something did not come back by itself. */
  static final class NoRecovery extends RuntimeException {
    NoRecovery(String what) {
      super("Waited in vain for " + what);
    }
  }
}
