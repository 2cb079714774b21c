package fr.matricule.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service whose book is active and whose database holds what was judged. */
final class RunningService {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String url;
  private final Login login;
  private String token;

  /** Where a token comes from, as often as one is needed. */
  interface Login {
    String token(HttpClient http) throws IOException;
  }

  RunningService(String url, Login login) throws IOException {
    this.url = url;
    this.login = login;
    this.token = login.token(http);
  }

  /** The service that the options name, or that of the local stack. */
  static RunningService of(Options options) throws IOException {
    if (options.service().isPresent()) {
      String given = System.getenv("MATRICULE_TOKEN");
      if (given == null || given.isBlank()) {
        throw new BadOptions("Put a token of the role ops into MATRICULE_TOKEN.");
      }
      return new RunningService(options.service().get(), _ -> given);
    }
    Path file = options.dir().resolve("run.json");
    if (!Files.exists(file)) {
      throw new BadOptions(
          "No stack runs in %s: ./matricule up starts one, --service names another.",
          options.dir());
    }
    JsonNode addresses = Json.TOLERANT.readTree(file.toFile());
    return new RunningService(
        addresses.at("/services/eligibility-service/url").asText(),
        new SandboxLogin(addresses.at("/oidc/url").asText()));
  }

  /** The page after an id, the first without one. */
  Stored.Page page(@Nullable UUID after, @Nullable Instant until) throws IOException {
    String query = after == null || until == null ? "" : "?after=" + after + "&until=" + until;
    HttpResponse<byte[]> answer = get(query);
    if (answer.statusCode() == 401) {
      token = login.token(http);
      answer = get(query);
    }
    if (answer.statusCode() != 200) {
      throw new IOException(
          "%s/stored-assessments answers %d.".formatted(url, answer.statusCode()));
    }
    return Json.TOLERANT.readValue(answer.body(), Stored.Page.class);
  }

  private HttpResponse<byte[]> get(String query) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/stored-assessments" + query))
            .timeout(LONGEST)
            .header("Authorization", "Bearer " + token)
            .build();
    return send(http, request);
  }

  static HttpResponse<byte[]> send(HttpClient http, HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (IOException away) {
      throw new IOException("%s is not reached.".formatted(request.uri().getAuthority()), away);
    }
  }
}
