package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** documents-service and the storage behind it, as one of its users sees them. */
public record DocumentsApi(URI base, String token) {

  /**
   * Announces, uploads straight to the storage and completes: what a front end does with one file.
   */
  public UUID upload(UUID application, String kind, String mediaType, byte[] file) {
    return upload(announcement(application, kind, mediaType, file.length), file);
  }

  public UUID upload(JsonNode announcement, byte[] file) {
    JsonNode announced = announce(announcement).expect(201).json();
    Answer stored = store(announced.path("upload"), file);
    if (stored.status() / 100 != 2) {
      throw new AssertionError(
          "The storage refused the upload: " + stored.status() + " " + stored.text());
    }
    UUID id = UUID.fromString(announced.path("id").asText());
    complete(id).expect(202);
    return id;
  }

  public static ObjectNode announcement(
      UUID application, String kind, String mediaType, long size) {
    return Json.object()
        .put("applicationId", application.toString())
        .put("kind", kind)
        .put("mediaType", mediaType)
        .put("size", size);
  }

  public Answer announce(JsonNode announcement) {
    return Call.post(base, "/documents")
        .as(token)
        .once(UUID.randomUUID().toString())
        .body(announcement)
        .send();
  }

  /** The browser's own form post, with the fields of the policy before the file. */
  public Answer store(JsonNode upload, byte[] file) {
    String boundary = "matricule-" + UUID.randomUUID();
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    upload
        .path("fields")
        .properties()
        .forEach(
            field ->
                write(
                    form,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field.getKey(), field.getValue().asText())));
    write(
        form,
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(boundary));
    form.writeBytes(file);
    write(form, "\r\n--" + boundary + "--\r\n");
    return Call.post(URI.create(upload.path("url").asText()), "")
        .body("multipart/form-data; boundary=" + boundary, form.toByteArray())
        .send();
  }

  private static void write(ByteArrayOutputStream form, String text) {
    form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public Answer complete(UUID id) {
    return Call.post(base, "/documents/" + id + "/completion")
        .as(token)
        .once(UUID.randomUUID().toString())
        .body(Json.object())
        .send();
  }

  public Answer list(UUID application) {
    return Call.get(base, "/documents?application=" + application).as(token).send();
  }

  public Answer read(UUID id) {
    return Call.get(base, "/documents/" + id).as(token).send();
  }

  public Answer content(UUID id) {
    return Call.get(base, "/documents/" + id + "/content").as(token).send();
  }

  public Answer review(UUID id, JsonNode review) {
    return Call.put(base, "/documents/" + id + "/review")
        .as(token)
        .ifMatch(read(id).etag())
        .body(review)
        .send();
  }
}
