package fr.matricule.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Answer;
import fr.matricule.client.Courier;
import fr.matricule.client.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One client's requests, each attempt written down. What a careful client does not know it asks
 * again, with the same Idempotency-Key; a careless one goes away.
 */
final class Recorder implements Courier {

  // no answer for the moment; 409 only while the first attempt of the same key still runs
  private static final Set<Integer> NOT_NOW = Set.of(408, 425, 429);
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final History history;
  private final String journey;
  private final Predicate<String> careless;

  Recorder(History history, String journey, Predicate<String> careless) {
    this.history = history;
    this.journey = journey;
    this.careless = careless;
  }

  @Override
  public Answer carry(HttpRequest request) {
    String operation = operation(request);
    long call = history.nextCall();
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      note(request, "invoked", details(request, operation, call));
      Answer answer = attempt(request, operation, call);
      if (answer != null) {
        return answer;
      }
      if (careless.test(operation)) {
        throw new GivenUp(operation);
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(
            operation + " got no answer for " + PATIENCE.toSeconds() + " s, asked again and again");
      }
      pause();
    }
  }

  private @Nullable Answer attempt(HttpRequest request, String operation, long call) {
    ObjectNode learned = details(request, operation, call);
    try {
      var response = client.send(request, BodyHandlers.ofByteArray());
      Answer answer =
          new Answer(
              request.method() + " " + request.uri(),
              response.statusCode(),
              response.headers(),
              response.body());
      Outcome outcome = outcome(answer);
      learned.put("status", answer.status());
      if (outcome == Outcome.OK) {
        learned.put("location", answer.header("Location"));
      } else {
        learned.put("problem", answer.text());
      }
      note(request, outcome.name(), learned);
      return outcome == Outcome.UNKNOWN ? null : answer;
    } catch (IOException lost) {
      note(request, Outcome.UNKNOWN.name(), learned.put("lost", lost.getClass().getSimpleName()));
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new GivenUp(operation);
    }
  }

  /** Of readings, which change nothing, only what went wrong is worth a line. */
  private void note(HttpRequest request, String kind, ObjectNode details) {
    if (!request.method().equals("GET") || details.has("problem")) {
      history.add(kind, journey, details);
    }
  }

  private static Outcome outcome(Answer answer) {
    boolean stillRunning = answer.status() == 409 && answer.text().contains("still-running");
    if (answer.status() >= 500 || NOT_NOW.contains(answer.status()) || stillRunning) {
      return Outcome.UNKNOWN;
    }
    return answer.status() >= 400 ? Outcome.REFUSED : Outcome.OK;
  }

  private static ObjectNode details(HttpRequest request, String operation, long call) {
    ObjectNode details = Json.object().put("call", call).put("operation", operation);
    var id = ID.matcher(request.uri().toString());
    if (id.find()) {
      details.put("subject", id.group());
    }
    request.headers().firstValue("Idempotency-Key").ifPresent(key -> details.put("key", key));
    return details;
  }

  /** Method and path with every id taken out: {@code POST /applications/{id}/submission}. */
  private static String operation(HttpRequest request) {
    String path = ID.matcher(request.uri().getPath()).replaceAll("{id}");
    return request.method() + " " + path;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
