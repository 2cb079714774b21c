package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One HTTP request, written as a sentence; sent as a patient client does. */
public final class Call {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private static final Set<Integer> NOT_NOW = Set.of(502, 503, 504);

  private static final ScopedValue<Courier> COURIER = ScopedValue.newInstance();

  /** How long a service may be away (killed, restarting) before a client gives up. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String method;
  private final URI uri;
  private final HttpRequest.Builder request;

  private Call(String method, URI uri) {
    this.method = method;
    this.uri = uri;
    this.request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(20))
            .method(method, BodyPublishers.noBody());
  }

  public static Call get(URI base, String path) {
    return new Call("GET", URI.create(base + path));
  }

  public static Call post(URI base, String path) {
    return new Call("POST", URI.create(base + path));
  }

  public static Call put(URI base, String path) {
    return new Call("PUT", URI.create(base + path));
  }

  public static Call patch(URI base, String path) {
    return new Call("PATCH", URI.create(base + path));
  }

  public Call as(String token) {
    return header("Authorization", "Bearer " + token);
  }

  public Call in(String language) {
    return header("Accept-Language", language);
  }

  public Call ifMatch(String etag) {
    return header("If-Match", etag);
  }

  public Call once(String key) {
    return header("Idempotency-Key", key);
  }

  public Call header(String name, String value) {
    request.setHeader(name, value);
    return this;
  }

  public Call body(JsonNode json) {
    return body("application/json", json.toString());
  }

  public Call mergePatch(JsonNode json) {
    return body("application/merge-patch+json", json.toString());
  }

  public Call body(String contentType, String text) {
    request.method(method, BodyPublishers.ofString(text));
    return header("Content-Type", contentType);
  }

  public Call body(String contentType, byte[] bytes) {
    request.method(method, BodyPublishers.ofByteArray(bytes));
    return header("Content-Type", contentType);
  }

  /** Sends, as a patient client does; inside {@link #carried} as that courier does. */
  public Answer send() {
    return COURIER.isBound() ? COURIER.get().carry(request.build()) : patiently();
  }

  /** Does some work whose every request is carried by this courier. */
  public static void carried(Courier courier, Runnable work) {
    ScopedValue.where(COURIER, courier).run(work);
  }

  /** Sends once: a service that is away is an {@link IOException}. */
  public Answer sendAtOnce() throws IOException {
    try {
      var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(
          method + " " + uri, response.statusCode(), response.headers(), response.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (IOException away) {
      throw new IOException(uri.getAuthority() + " is not reached.", away);
    }
  }

  /** A service that is away is asked again until it is back: every request here may be repeated. */
  private Answer patiently() {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        Answer answer = sendAtOnce();
        if (!NOT_NOW.contains(answer.status()) || Instant.now().isAfter(end)) {
          return answer;
        }
      } catch (IOException away) {
        if (Instant.now().isAfter(end)) {
          throw new AssertionError(
              method + " " + uri + " got no answer for " + PATIENCE.toSeconds() + " s", away);
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
