package fr.matricule.client.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The hands on a separate stack: signals to its processes, and its launcher's control door. */
public record Stage(Addresses addresses) {

  private static final Duration LONGEST = Duration.ofMinutes(4);

  /** The process of a part now; it changes with every restart. */
  public long pid(String part) {
    return addresses.at("/parts/" + part + "/pid").asLong();
  }

  /** A signal to the process of a part, past everybody who might soften it. */
  public void signal(long pid, String signal) {
    try {
      int code =
          new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
              .inheritIO()
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException("There is no process " + pid + " to " + signal);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Stops a part as an operator would, or lets it run again; returns when it does. */
  public void put(String part, String state) {
    ask("PUT", "/parts/" + part, Json.object().put("state", state));
  }

  /** A second instance of a service; returns its name, by which it is ended. */
  public String duplicate(String service) {
    return ask("POST", "/parts/" + service + "/duplicates", Json.object()).path("id").asText();
  }

  public void endDuplicate(String service, String id) {
    ask("DELETE", "/parts/" + service + "/duplicates/" + id, Json.object());
  }

  /** All connections whose name fits behave in this way from now on. */
  public void link(String glob, String mode) {
    ObjectNode wanted = Json.object().put("mode", mode);
    switch (mode) {
      case "SLOW" -> wanted.put("delayMillis", 300).put("jitterMillis", 200);
      case "THROTTLE" -> wanted.put("bytesPerSecond", 10_000);
      default -> {}
    }
    ask("PUT", "/links/" + glob, wanted);
  }

  public void restart(String how) {
    ask("POST", "/restart", Json.object().put("how", how));
  }

  /** Once only: none of these may be repeated behind the back of who asks. */
  private JsonNode ask(String method, String path, JsonNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(addresses.at("/control/url").asText() + path))
            .timeout(LONGEST)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      var response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            "%s %s: %d %s"
                .formatted(
                    method, path, response.statusCode(), new String(response.body(), UTF_8)));
      }
      return response.body().length == 0 ? Json.object() : Json.read(response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(method + " " + path, failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
