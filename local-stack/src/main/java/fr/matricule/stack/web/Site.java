package fr.matricule.stack.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests on a loopback port. */
public final class Site {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  private final HttpServer server;

  private Site(HttpServer server) {
    this.server = server;
  }

  /** What a site does with a request. */
  public interface Handler {
    Reply answer(Request request) throws Exception;
  }

  public static Site open(int port, Handler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> handle(exchange, handler));
    server.start();
    return new Site(server);
  }

  public void close() {
    server.stop(0);
  }

  private static void handle(HttpExchange exchange, Handler handler) throws IOException {
    try (exchange) {
      send(exchange, answer(read(exchange), handler));
    }
  }

  private static Reply answer(Request request, Handler handler) {
    try {
      return handler.answer(request);
    } catch (IllegalArgumentException e) {
      return Reply.problem(400, String.valueOf(e.getMessage()));
    } catch (Exception e) {
      LOG.error("{} {} failed", request.method(), request.path(), e);
      return Reply.problem(500, "Internal error");
    }
  }

  private static Request read(HttpExchange exchange) throws IOException {
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        exchange.getRequestURI().getRawQuery(),
        exchange.getRequestBody().readAllBytes(),
        "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding")));
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", reply.type());
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    // What is shown here was written by others: nothing of it may run.
    headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
    if (reply.body().length > 0) {
      exchange.getResponseBody().write(reply.body());
    }
  }
}
