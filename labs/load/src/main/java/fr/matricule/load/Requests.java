package fr.matricule.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The load client: requests as cheap as they can be made, since they share the machine's cores. The
 * JDK's plain client blocks its caller and needs no threads of its own.
 */
final class Requests {

  private static final int PATIENCE_MILLIS = 60_000;

  static {
    // read before the first connection: all stay open, and nothing is sent twice unasked
    System.setProperty("http.maxConnections", "64");
    System.setProperty("sun.net.http.retryPost", "false");
  }

  /** What is sent: a GET without JSON, a POST with it. */
  record Request(URI uri, Map<String, String> headers, @Nullable String json) {}

  private Requests() {}

  static Request get(URI uri) {
    return new Request(uri, Map.of(), null);
  }

  static Request get(URI uri, String token) {
    return new Request(uri, Map.of("Authorization", "Bearer " + token), null);
  }

  /** The submission of a draft, under a key of its own. */
  static Request submission(URI base, UUID draft, String etag, String token) {
    return new Request(
        base.resolve("/applications/" + draft + "/submission"),
        Map.of(
            "Authorization",
            "Bearer " + token,
            "Idempotency-Key",
            draft.toString(),
            "If-Match",
            etag,
            "Content-Type",
            "application/json"),
        "{}");
  }

  /** The status; the body is read and forgotten, as a benchmark does. */
  static int send(Request request) throws IOException {
    var connection = (HttpURLConnection) request.uri().toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    request.headers().forEach(connection::setRequestProperty);
    if (request.json() instanceof String json) {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(bytes.length);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(bytes);
      }
    }
    int status = connection.getResponseCode();
    try (InputStream body =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      if (body != null) {
        body.transferTo(OutputStream.nullOutputStream());
      }
    }
    return status;
  }
}
