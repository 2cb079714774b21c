package fr.matricule.kernel.ledger;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.Inbox;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.jobs.OneTimeJobs;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The smallest possible service: it writes down what it hears. */
@ApplicationScoped
public class Ledger implements EventListener {

  public record Noted(String applicationId, String word) {
    public Noted {
      Objects.requireNonNull(word, "word");
    }
  }

  public static final List<String> WORDS = new CopyOnWriteArrayList<>();
  public static final List<String> JOBS = new CopyOnWriteArrayList<>();
  public static final Map<String, RuntimeException> BROKEN = new ConcurrentHashMap<>();
  public static final TaskDescriptor<String> NOTE = TaskDescriptor.of("note", String.class);
  public static final AtomicInteger FAILURES_TO_COME = new AtomicInteger();
  public static volatile boolean refuses;
  public static volatile boolean forgetful;

  /** What it wrote down so far with this in it, in that order. */
  public static List<String> heard(String word) {
    return WORDS.stream().filter(heard -> heard.contains(word)).toList();
  }

  @Inject Inbox inbox;
  @Inject OneTimeJobs oneTime;

  @Override
  public String name() {
    return "ledger.applications";
  }

  @Incoming("applications")
  @Blocking
  public void receive(ConsumerRecords<String, byte[]> batch) {
    inbox.receive(this, batch);
  }

  @Override
  public Runnable reactionTo(IncomingEvent event) {
    if (!event.type().equals("Noted")) {
      return null;
    }
    Noted noted = event.as(Noted.class);
    if (forgetful) {
      throw Problem.notFound();
    }
    if (FAILURES_TO_COME.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new UncheckedIOException(new IOException("a part is away"));
    }
    return () -> {
      if (refuses && noted.word().startsWith("bad")) {
        throw Problem.of(409, "illegal-move");
      }
      WORDS.add(noted.word());
    };
  }

  @Produces
  @Singleton
  Task<String> job() {
    return oneTime.job(
        NOTE,
        (instance, _) -> {
          JOBS.add(instance.getData());
          if (BROKEN.containsKey(instance.getId())) {
            throw BROKEN.get(instance.getId());
          }
        });
  }
}
