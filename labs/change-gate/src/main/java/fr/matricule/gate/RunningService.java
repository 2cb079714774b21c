package fr.matricule.gate;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Answer;
import fr.matricule.client.Call;
import fr.matricule.client.OidcTokens;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The service whose book is active and whose database holds what was judged. */
final class RunningService {

  private final URI url;
  private final Supplier<String> login;
  private String token;

  /** The login gives a token as often as one is needed. */
  RunningService(String url, Supplier<String> login) {
    this.url = URI.create(url);
    this.login = login;
    this.token = login.get();
  }

  /** The service that the options name, or that of the local stack. */
  static RunningService of(Options options) throws IOException {
    if (options.service().isPresent()) {
      String given = System.getenv("MATRICULE_TOKEN");
      if (given == null || given.isBlank()) {
        throw new BadOptions("Put a token of the role ops into MATRICULE_TOKEN.");
      }
      return new RunningService(options.service().get(), () -> given);
    }
    Path file = options.dir().resolve("run.json");
    if (!Files.exists(file)) {
      throw new BadOptions(
          "No stack runs in %s: ./matricule up starts one, --service names another.",
          options.dir());
    }
    JsonNode addresses = Json.TOLERANT.readTree(file.toFile());
    OidcTokens tokens = new OidcTokens(URI.create(addresses.at("/oidc/url").asText()));
    return new RunningService(
        addresses.at("/services/eligibility-service/url").asText(), () -> tokens.of("olivier"));
  }

  /** The page after an id, the first without one. */
  Stored.Page page(@Nullable UUID after, @Nullable Instant until) throws IOException {
    String query = after == null || until == null ? "" : "?after=" + after + "&until=" + until;
    Answer answer = get(query);
    if (answer.status() == 401) {
      token = login.get();
      answer = get(query);
    }
    if (answer.status() != 200) {
      throw new IOException("%s/stored-assessments answers %d.".formatted(url, answer.status()));
    }
    return Json.TOLERANT.readValue(answer.bytes(), Stored.Page.class);
  }

  private Answer get(String query) throws IOException {
    return Call.get(url, "/stored-assessments" + query).as(token).sendAtOnce();
  }
}
