package fr.matricule.applications.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Answers simulations as eligibility-service would: for a student it says what to bring, for
 * somebody inactive it fails, for a pensioner it never answers.
 */
public final class EligibilityStandIn implements QuarkusTestResourceLifecycleManager {

  private static final Set<String> PERSONAL = Set.of("birthName", "email", "iban", "address");
  private static final String TOKEN = "token-of-applications-service";
  private static final String NEEDS =
      """
      {"outcome":"GRANTED","reasons":[],"missingFacts":[],"usualDelay":"P2M","requiredDocuments":[
        {"purpose":"IDENTITY","anyOf":["PASSPORT","NATIONAL_ID"],"why":"…","howToObtain":"…"},
        {"purpose":"CIVIL_STATUS","anyOf":["BIRTH_CERT_FULL","BIRTH_CERT_EXTRACT_FILIATION"],"why":"…","howToObtain":"…"},
        {"purpose":"ENTITLEMENT","anyOf":["ENROLMENT_CERT"],"why":"…","howToObtain":"…"}]}""";

  private HttpServer server;

  @Override
  public int order() {
    // after the stack, whose settings for the identity provider this one replaces
    return 10;
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/simulations", EligibilityStandIn::simulate);
    server.createContext(
        "/token",
        exchange ->
            answer(exchange, 200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":300}"));
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return Map.of(
        "quarkus.rest-client.eligibility.url", url,
        "quarkus.rest-client.eligibility.read-timeout", "500",
        "quarkus.oidc-client.auth-server-url", url,
        "quarkus.oidc-client.discovery-enabled", "false",
        "quarkus.oidc-client.token-path", "/token");
  }

  private static void simulate(HttpExchange exchange) throws IOException {
    String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    JsonNode facts = new ObjectMapper().readTree(question).path("facts");
    if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      // as whoever does not say who they are once too often
      answer(exchange, 429, "{}");
    } else if (PERSONAL.stream().anyMatch(question::contains)) {
      answer(exchange, 400, "{}");
    } else {
      switch (facts.path("situation").asText()) {
        case "INACTIVE" -> answer(exchange, 500, "{}");
        case "PENSIONER" -> {} // no answer ever
        default -> answer(exchange, 200, NEEDS);
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
