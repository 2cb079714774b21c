package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;

/** What every service offers to those who run it. */
public record OpsApi(URI base, String token) {

  public Stream<JsonNode> parked() {
    return Pages.all(base, "/parked-messages?limit=100", token);
  }

  public Answer release(String id, String action, String reason) {
    Answer seen = Call.get(base, "/parked-messages/" + id).as(token).send().expect(200);
    return Call.post(base, "/parked-messages/" + id + "/release")
        .as(token)
        .ifMatch(seen.etag())
        .once(UUID.randomUUID().toString())
        .body(Json.object().put("action", action).put("reason", reason))
        .send();
  }

  /** Moves the sandbox's business time; the answer says where it stands. */
  public Answer moveClock(String period) {
    return Call.put(base, "/sandbox/clock")
        .as(token)
        .body(Json.object().put("advance", period))
        .send();
  }

  public String metrics() {
    return Call.get(base, "/q/metrics").send().expect(200).text();
  }
}
