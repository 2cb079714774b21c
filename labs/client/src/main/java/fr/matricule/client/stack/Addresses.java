package fr.matricule.client.stack;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the parts of a running stack listen, as its launcher wrote it down. */
public record Addresses(Path file) {

  public URI service(String name) {
    return URI.create(read().at("/services/" + name + "/url").asText());
  }

  /** The process of a service now; it changes with every restart. */
  public long pid(String service) {
    return read().at("/services/" + service + "/pid").asLong();
  }

  public URI realm() {
    return URI.create(read().at("/oidc/url").asText());
  }

  public URI mailPage() {
    return URI.create(read().at("/mail/url").asText());
  }

  public String kafka() {
    return read().at("/kafka/bootstrap").asText();
  }

  /** What the launcher wrote down under a JSON pointer; missing when it wrote nothing. */
  public JsonNode at(String pointer) {
    return read().at(pointer);
  }

  /** The folder in which the parts keep what they were told: databases, mails, letters, logs. */
  public Path data() {
    return file.toAbsolutePath().resolveSibling("data");
  }

  private JsonNode read() {
    try {
      return Json.read(Files.readAllBytes(file));
    } catch (IOException absent) {
      throw new UncheckedIOException("No running stack is described by " + file, absent);
    }
  }
}
