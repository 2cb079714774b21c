package fr.matricule.journeys.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;

/** The load client: requests as cheap as they can be made, since they share the machine's cores. */
final class Requests {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Requests() {}

  static HttpRequest get(URI uri, String token) {
    return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token).build();
  }

  /** The submission of a draft, under a key of its own. */
  static HttpRequest submission(URI base, UUID draft, String etag, String token) {
    return HttpRequest.newBuilder(base.resolve("/applications/" + draft + "/submission"))
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", draft.toString())
        .header("If-Match", etag)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{}"))
        .build();
  }

  /** The status; the body is read and forgotten, as a benchmark does. */
  static int send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }
}
