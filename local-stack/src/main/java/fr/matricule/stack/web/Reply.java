package fr.matricule.stack.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/** What is answered. */
public record Reply(int status, String type, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static Reply json(Object value) {
    try {
      return new Reply(200, "application/json", JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static Reply html(String page) {
    return text("text/html; charset=utf-8", page);
  }

  public static Reply plain(byte[] text) {
    return new Reply(200, "text/plain; charset=utf-8", text);
  }

  public static Reply text(String type, String text) {
    return new Reply(200, type, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply problem(int status, String title) {
    byte[] body =
        "{\"status\":%d,\"title\":\"%s\"}"
            .formatted(status, title.replaceAll("[\"\\\\]", "'"))
            .getBytes(StandardCharsets.UTF_8);
    return new Reply(status, "application/problem+json", body);
  }

  public static Reply notFound() {
    return problem(404, "Not found");
  }
}
