package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** applications-service, as one of its users sees it. */
public record ApplicationsApi(URI base, String token) {

  public Answer open(JsonNode body) {
    return post("/applications", body);
  }

  public Answer read(UUID id) {
    return get("/applications/" + id);
  }

  public Answer fill(UUID id, JsonNode form) {
    return change(
        id, etag -> Call.patch(base, "/applications/" + id).ifMatch(etag).mergePatch(form));
  }

  public Answer submit(UUID id, String key) {
    return change(
        id,
        etag ->
            Call.post(base, "/applications/" + id + "/submission")
                .ifMatch(etag)
                .once(key)
                .body(Json.object()));
  }

  public Answer withdraw(UUID id) {
    return act(id, "/withdrawal", Json.object());
  }

  public Answer askFor(UUID id, JsonNode request) {
    return act(id, "/information-requests", request);
  }

  public Answer answer(UUID id, String request, JsonNode answers) {
    return act(id, "/information-requests/" + request + "/answers", answers);
  }

  public Answer checkIdentity(UUID id, JsonNode check) {
    return change(
        id,
        etag ->
            Call.put(base, "/applications/" + id + "/identity-check").ifMatch(etag).body(check));
  }

  public Answer decide(UUID id, JsonNode decision) {
    return change(
        id,
        etag -> Call.put(base, "/applications/" + id + "/decision").ifMatch(etag).body(decision));
  }

  public Answer confirm(UUID id, boolean agree) {
    return act(id, "/decision/confirmation", Json.object().put("agree", agree));
  }

  public JsonNode progress(UUID id, String language) {
    return Call.get(base, "/applications/" + id + "/progress")
        .as(token)
        .in(language)
        .send()
        .expect(200)
        .json();
  }

  public JsonNode timeline(UUID id, String language) {
    return Call.get(base, "/applications/" + id + "/timeline")
        .as(token)
        .in(language)
        .send()
        .expect(200)
        .json();
  }

  public Answer get(String path) {
    return Call.get(base, path).as(token).send();
  }

  /** All pages of the work list, one case after the other. */
  public Stream<JsonNode> worklist(String filter) {
    return Pages.all(base, "/worklist?limit=100&" + filter, token);
  }

  private Answer act(UUID id, String path, JsonNode body) {
    String key = UUID.randomUUID().toString();
    return change(
        id,
        etag -> Call.post(base, "/applications/" + id + path).ifMatch(etag).once(key).body(body));
  }

  private Answer post(String path, JsonNode body) {
    return Call.post(base, path).as(token).once(UUID.randomUUID().toString()).body(body).send();
  }

  /**
   * Changes the newest version; events move a case at any time, so a stale version is read again,
   * five times.
   */
  private Answer change(UUID id, Function<String, Call> call) {
    Answer answer = call.apply(read(id).etag()).as(token).send();
    for (int again = 0; again < 5 && answer.status() == 412; again++) {
      answer = call.apply(read(id).etag()).as(token).send();
    }
    return answer;
  }
}
