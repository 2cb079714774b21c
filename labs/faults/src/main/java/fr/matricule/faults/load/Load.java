package fr.matricule.faults.load;

import fr.matricule.client.Call;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Several clients at once, each walking one planned journey after the other until told to stop. */
public final class Load {

  private final Matricule whole;
  private final History history;
  private final long seed;
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean stopping;

  public Load(Matricule whole, History history, long seed) {
    this.whole = whole;
    this.history = history;
    this.seed = seed;
  }

  public void begin(int number) {
    for (int client = 0; client < number; client++) {
      int own = client;
      clients.add(Thread.ofPlatform().name("client-" + client).start(() -> serve(own)));
    }
  }

  /** No new journey begins; true when those under way ended in time. */
  public boolean end(Duration longest) throws InterruptedException {
    stopping = true;
    long end = System.nanoTime() + longest.toNanos();
    for (Thread client : clients) {
      client.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }
    return clients.stream().noneMatch(Thread::isAlive);
  }

  private void serve(int client) {
    for (int turn = 0; !stopping; turn++) {
      walk(Plan.draw(seed, client, turn));
      pause();
    }
  }

  /** Walks one journey and writes down how it ended. */
  void walk(Plan plan) {
    history.add("began", plan.name(), Json.object().put("way", plan.way().name()));
    String ended = "as planned";
    try {
      Call.carried(
          new Recorder(history, plan.name(), plan::isCareless), () -> Errand.run(whole, plan));
    } catch (GivenUp careless) {
      ended = "given up";
      history.add("gone", plan.name(), Json.object().put("call", careless.getMessage()));
    } catch (AssertionError | RuntimeException broken) {
      ended = "broken: " + broken.getMessage();
    }
    history.add("ended", plan.name(), Json.object().put("how", ended));
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
