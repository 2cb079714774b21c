package fr.matricule.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The services of a running stack, as the sandbox's operations account sees them. */
record Operations(Map<String, URI> services, String token) {
  private static final String OPS = "olivier";

  static Operations of(StackOptions options) throws IOException {
    Path file = options.runFile();
    if (!Files.exists(file)) {
      throw new StackFailure("No stack runs in " + options.dir() + ": ./matricule up starts one.");
    }
    JsonNode addresses = new ObjectMapper().readTree(file.toFile());
    Map<String, URI> services = new TreeMap<>();
    addresses
        .path("services")
        .properties()
        .forEach(
            service ->
                services.put(
                    service.getKey(), URI.create(service.getValue().path("url").asText())));
    return new Operations(services, token(addresses.at("/oidc/url").asText()));
  }

  private static String token(String realm) throws IOException {
    Http.Answer answer =
        Http.form(
            URI.create(realm + "/protocol/openid-connect/token"),
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "matricule-demo",
                "username",
                OPS,
                "password",
                OPS));
    if (!answer.good()) {
      throw new StackFailure("Keycloak gave no token to " + OPS + ": " + answer.status() + ".");
    }
    return answer.json().path("access_token").asText();
  }

  /** The service of which a consumer such as {@code documents.applications} is one. */
  URI serviceOf(String consumer) {
    URI service = services.get(consumer.replaceAll("\\..*", "") + "-service");
    if (service == null) {
      throw new BadArguments(
          "'%s' names no service; consumers are named <service>.<topic>, such as documents.applications."
              .formatted(consumer));
    }
    return service;
  }

  Http.Answer get(URI service, String path) throws IOException {
    return Http.get(URI.create(service + path), token);
  }

  /** Changes something once, seen as its version says. */
  Http.Answer change(String method, URI service, String path, String version, JsonNode body)
      throws IOException {
    return Http.json(
        method,
        URI.create(service + path),
        token,
        body.toString(),
        Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", version));
  }
}
