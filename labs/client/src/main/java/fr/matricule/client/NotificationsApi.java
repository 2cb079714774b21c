package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;

/** notifications-service: what was said to the applicant, and the letters. */
public record NotificationsApi(URI base, String token) {

  public Answer list(UUID application) {
    return Call.get(base, "/notifications?application=" + application).as(token).send();
  }

  public Stream<JsonNode> all(UUID application) {
    return Pages.all(base, "/notifications?application=" + application, token);
  }

  public Answer read(String id) {
    return Call.get(base, "/notifications/" + id).as(token).send();
  }

  public Answer letter(String id) {
    return Call.get(base, "/notifications/" + id + "/letter")
        .as(token)
        .header("Accept", "application/pdf")
        .send();
  }
}
