package fr.matricule.stack.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The few HTTP calls the stack makes itself. */
public final class Http {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Http() {}

  /** An answer, read whole. */
  public record Answer(int status, String body) {
    public boolean good() {
      return status / 100 == 2;
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new IllegalStateException("Not JSON: " + body, e);
      }
    }
  }

  public static boolean isUp(URI uri) {
    try {
      return send(request(uri).timeout(Duration.ofSeconds(5)).GET()).good();
    } catch (IOException _) {
      return false;
    }
  }

  public static Answer get(URI uri, String token) throws IOException {
    return send(authorised(uri, token).GET());
  }

  public static Answer get(URI uri) throws IOException {
    return send(request(uri).GET());
  }

  /** Sends JSON with a method such as POST or PUT; an empty text sends no body. */
  public static Answer json(String method, URI uri, String token, String body) throws IOException {
    return send(
        authorised(uri, token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The same with further headers. */
  public static Answer json(
      String method, URI uri, String token, String body, Map<String, String> headers)
      throws IOException {
    HttpRequest.Builder request =
        authorised(uri, token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  public static Answer form(URI uri, Map<String, String> fields) throws IOException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder authorised(URI uri, String token) {
    return request(uri).header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(2));
  }

  private static Answer send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
