package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The sandbox's mailboxes and letter box. */
public record MailPage(URI base) {

  public Stream<JsonNode> to(String address) {
    String query = "/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    return Json.each(items(query));
  }

  public Stream<JsonNode> all() {
    return Json.each(items("/api/mails"));
  }

  public Stream<JsonNode> letters() {
    return Json.each(items("/api/letters"));
  }

  private JsonNode items(String path) {
    return Call.get(base, path).send().expect(200).json();
  }
}
