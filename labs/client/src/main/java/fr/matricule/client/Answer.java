package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What came back: nothing is judged before somebody expects something. */
public record Answer(String request, int status, HttpHeaders headers, byte[] bytes) {

  /** The same answer, if it has this status; otherwise a sentence that shows request and answer. */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new AssertionError(
          "%s answered %d instead of %d: %s".formatted(request, status, expected, text()));
    }
    return this;
  }

  public JsonNode json() {
    return Json.read(bytes);
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public String etag() {
    return header("ETag");
  }
}
