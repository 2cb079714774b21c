package fr.matricule.faults.nemesis;

import fr.matricule.client.Answer;
import fr.matricule.client.Call;
import fr.matricule.client.OidcTokens;
import fr.matricule.client.stack.Addresses;
import fr.matricule.client.stack.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks, without patience, whether a part answers by itself and whether the whole works through it.
 */
final class Probes {

  private static final Duration SHORT = Duration.ofSeconds(2);

  private final Addresses addresses;
  private final Topics topics;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(SHORT).build();

  private final AtomicReference<@Nullable OidcTokens> kept = new AtomicReference<>();

  Probes(Addresses addresses, Topics topics) {
    this.addresses = addresses;
    this.topics = topics;
  }

  /** A part is back when its own door opens; a service is expected back from its death on. */
  boolean isBack(String part) {
    return switch (part) {
      case "postgres" -> answersSql();
      case "kafka" -> topics.answer();
      case "s3" -> opens(URI.create(addresses.at("/s3/endpoint").asText()).getPort());
      case "smtp" -> opens(addresses.at("/smtp/port").asInt());
      case "keycloak" -> status(addresses.realm()) == 200;
      case "registry" -> status(URI.create(addresses.at("/registry/url").asText())) == 200;
      default -> true;
    };
  }

  /** What is to become true for the first time after the return, seen from this moment on. */
  Probe firstSuccess(String part) {
    return switch (part) {
      case "postgres" ->
          () -> Schedule.SERVICES.stream().allMatch(service -> serves(service, tokens()));
      case "keycloak" ->
          () -> {
            OidcTokens fresh = new OidcTokens(addresses.realm());
            return serves("applications", fresh) && serves("documents", fresh);
          };
      case "kafka" -> {
        long before = topics.heard();
        yield () -> topics.heard() > before;
      }
      case "s3" -> {
        long before = files("s3");
        yield () -> files("s3") > before;
      }
      case "smtp" -> {
        long before = files("mails");
        yield () -> files("mails") > before;
      }
      case "registry" -> {
        long before = topics.answered();
        yield () -> topics.answered() > before || topics.lag("registry-simulator") == 0;
      }
      default -> () -> serves(part, tokens());
    };
  }

  /** A question that is asked until it is true; a failure is a no. */
  interface Probe {
    boolean ask() throws Exception;
  }

  private OidcTokens tokens() {
    return kept.updateAndGet(old -> old == null ? new OidcTokens(addresses.realm()) : old);
  }

  /** A request that needs the service, its database and the caller's token. */
  private boolean serves(String service, OidcTokens tokens) {
    int[] status = new int[1];
    Call.carried(
        this::once,
        () ->
            status[0] =
                Call.get(addresses.service(service + "-service"), "/parked-messages?limit=1")
                    .as(tokens.of("olivier"))
                    .send()
                    .status());
    return status[0] == 200;
  }

  long backlog() {
    return Schedule.SERVICES.stream().mapToLong(this::backlog).sum();
  }

  private long backlog(String service) {
    String page = text(addresses.service(service + "-service").resolve("/q/metrics"));
    return page.lines()
        .filter(line -> line.startsWith("matricule_outbox_backlog"))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .mapToLong(
            value -> value.equals("NaN") ? Long.MAX_VALUE / 8 : (long) Double.parseDouble(value))
        .findFirst()
        .orElse(Long.MAX_VALUE / 8);
  }

  private Answer once(HttpRequest request) {
    try {
      var response =
          client.send(
              HttpRequest.newBuilder(request, (_, _) -> true).timeout(SHORT).build(),
              BodyHandlers.ofByteArray());
      return new Answer(
          request.uri().toString(), response.statusCode(), response.headers(), response.body());
    } catch (IOException away) {
      throw new IllegalStateException(away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private int status(URI uri) {
    return once(HttpRequest.newBuilder(uri).build()).status();
  }

  private String text(URI uri) {
    return once(HttpRequest.newBuilder(uri).build()).text();
  }

  /** A port alone says nothing: the backends of a killed server may still hold it. */
  private boolean answersSql() {
    String url =
        "jdbc:postgresql://127.0.0.1:%s/postgres?connectTimeout=2&socketTimeout=2"
            .formatted(addresses.at("/postgres/port").asText());
    String user = addresses.at("/postgres/user").asText();
    String password = addresses.at("/postgres/password").asText();
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      return connection.isValid(2);
    } catch (SQLException away) {
      return false;
    }
  }

  private static boolean opens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), (int) SHORT.toMillis());
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private long files(String folder) {
    Path path = addresses.data().resolve(folder);
    if (!Files.isDirectory(path)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).count();
    } catch (IOException | UncheckedIOException moving) {
      return 0;
    }
  }
}
