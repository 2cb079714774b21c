package fr.matricule.eligibility;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands for applications-service and the identity provider: what a test PUTs there, the service
 * under test may GET with a token of its own. {@code PUT …?outage=3} lets the next three GETs fail.
 */
public final class ApplicationsStandIn implements QuarkusTestResourceLifecycleManager {

  private static final String TOKEN = "token-of-eligibility-service";

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> outages = new ConcurrentHashMap<>();
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
    server.createContext("/", this::answer);
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    return Map.of(
        "matricule.test.applications", url,
        "quarkus.rest-client.applications.url", url,
        "quarkus.oidc-client.auth-server-url", url,
        "quarkus.oidc-client.discovery-enabled", "false",
        "quarkus.oidc-client.token-path", "/token");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      String path = call.getRequestURI().toString();
      String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (path.equals("/token")) {
        send(call, 200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":300}");
      } else if (call.getRequestMethod().equals("PUT")) {
        put(path, body);
        send(call, 204, "");
      } else {
        get(call, path);
      }
    }
  }

  private void put(String path, String body) {
    int outage = path.indexOf("?outage=");
    if (outage > 0) {
      outages.put(path.substring(0, outage), Integer.valueOf(path.substring(outage + 8)));
    } else {
      answers.put(path, body);
    }
  }

  private void get(HttpExchange call, String path) throws IOException {
    boolean ours = ("Bearer " + TOKEN).equals(call.getRequestHeaders().getFirst("Authorization"));
    if (outages.merge(path, -1, Integer::sum) >= 0) {
      send(call, 503, "{}");
    } else if (!ours && !path.endsWith("/access")) {
      send(call, 401, "{}");
    } else if (answers.get(path) instanceof String known) {
      send(call, 200, known);
    } else {
      send(call, 404, "{}");
    }
  }

  private static void send(HttpExchange call, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    call.getResponseBody().write(bytes);
  }
}
