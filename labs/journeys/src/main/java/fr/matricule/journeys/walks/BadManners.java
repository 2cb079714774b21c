package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Answer;
import fr.matricule.client.ApplicationsApi;
import fr.matricule.client.Call;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.journeys.events.Contracts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Requests that would be right from somebody else, at another time, or with another header. */
final class BadManners {

  private BadManners() {}

  static Map<String, Consumer<Matricule>> cases() {
    Map<String, Consumer<Matricule>> cases = new LinkedHashMap<>();
    cases.put("A stale If-Match: 412 with the version of now; none at all: 428", BadManners::stale);
    cases.put(
        "A POST without Idempotency-Key: 400; the same key with another body: 422",
        BadManners::keys);
    cases.put("Another person's case: 404 on each of the four services", BadManners::notYours);
    cases.put("A case of another office: 404 for its caseworkers", BadManners::notYourOffice);
    cases.put("A role that does not fit: 403", BadManners::wrongRole);
    cases.put(
        "A client's credentials open what their scope names, and nothing else: 403",
        BadManners::scopes);
    cases.put("No token and a forged token: 401", BadManners::noToken);
    cases.put("An expired token: 401", BadManners::expired);
    return cases;
  }

  private static void stale(Matricule whole) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    UUID id = filing.open();
    ApplicationsApi elif = filing.applications();
    String before = elif.read(id).expect(200).etag();
    String now = elif.fill(id, filing.newcomer().form()).expect(200).etag();
    Call patch =
        Call.patch(elif.base(), "/applications/" + id)
            .as(elif.token())
            .mergePatch(Json.of("{'contact':{'language':'fr'}}"));
    Problems.expect(patch.send(), 428, "if-match-required");
    Answer refused = patch.ifMatch(before).send();
    Problems.expect(refused, 412, "stale-version");
    assertThat('"' + refused.json().path("currentVersion").asText() + '"').isEqualTo(now);
    assertThat(elif.read(id).json().at("/form/contact/language").asText()).isEqualTo("en");
  }

  private static void keys(Matricule whole) {
    ApplicationsApi elif = whole.applications("elif");
    Call post = Call.post(elif.base(), "/applications").as(elif.token());
    Problems.expect(
        post.body(Json.of("{'language':'fr'}")).send(), 400, "idempotency-key-required");
    String key = UUID.randomUUID().toString();
    Answer first = post.once(key).send().expect(201);
    assertThat(post.send().expect(201).header("Location")).isEqualTo(first.header("Location"));
    Problems.expect(post.body(Json.of("{'language':'en'}")).send(), 422, "idempotency-key-reused");
  }

  private static void notYours(Matricule whole) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    UUID id = filing.draft();
    UUID document = filing.bring(id, "PASSPORT", "passport-scan.jpg");
    filing.submit(id);
    filing.assessed(id, "en");
    Problems.expect(whole.applications("bilal").read(id), 404);
    Problems.expect(whole.applications("bilal").get("/applications/" + id + "/progress"), 404);
    Problems.expect(whole.documents("bilal").list(id), 404);
    Problems.expect(whole.documents("bilal").read(document), 404);
    Problems.expect(whole.documents("bilal").content(document), 404);
    Problems.expect(whole.eligibility("bilal").assessment(id, "en"), 404);
    Problems.expect(whole.notifications("bilal").list(id), 404);
  }

  private static void notYourOffice(Matricule whole) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    UUID id = filing.draft();
    filing.submit(id);
    filing.assessed(id, "en");
    Problems.expect(whole.applications("nadia").read(id), 404);
    Problems.expect(whole.documents("nadia").list(id), 404);
    Problems.expect(whole.eligibility("nadia").assessment(id, "en"), 404);
    Problems.expect(whole.notifications("nadia").list(id), 404);
    whole.eligibility("claire").assessment(id, "en").expect(200);
  }

  private static void wrongRole(Matricule whole) {
    UUID id = new Filing(whole, Newcomer.student("elif", whole.today())).draft();
    Problems.expect(whole.applications("elif").get("/worklist"), 403, "forbidden");
    Problems.expect(
        whole.applications("elif").get("/applications/" + id + "/facts/1"), 403, "forbidden");
    Problems.expect(
        whole.applications("elif").get("/applications/" + id + "/number?purpose=letter"),
        403,
        "forbidden");
    Problems.expect(
        whole.applications("claire").get("/applications/" + id + "/number-requests/1"),
        403,
        "forbidden");
    Problems.expect(whole.applications("claire").get("/parked-messages"), 403, "forbidden");
  }

  private static void scopes(Matricule whole) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    UUID id = filing.draft();
    UUID passport = filing.bring(id, "PASSPORT", "passport-scan.jpg");
    filing.inspected(passport);
    filing.awaitUploadsKnown(id, 1);
    filing.submit(id);
    new Desk(whole, "claire").acceptsIdentity(id, passport);
    String base = "/applications/" + id;

    JsonNode facts = opens(client(whole, "eligibility-service"), base, "/facts/1");
    assertThat(new Contracts().factsFaults(facts)).isEmpty();
    JsonNode contact = opens(client(whole, "notifications-service"), base, "/contact");
    assertThat(contact.path("email").asText()).isEqualTo(filing.newcomer().email());
    JsonNode asked = opens(client(whole, "cpam-integration"), base, "/number-requests/1");
    assertThat(asked.path("birthName").asText()).isEqualTo("EXEMPLE");
  }

  /** Reads the one thing that is for this client, after having tried all that is not. */
  private static JsonNode opens(ApplicationsApi client, String base, String own) {
    Stream.of("/facts/1", "/contact", "/number-requests/1")
        .filter(path -> !path.equals(own))
        .forEach(path -> Problems.expect(client.get(base + path), 403, "forbidden"));
    return client.get(base + own).expect(200).json();
  }

  private static ApplicationsApi client(Matricule whole, String name) {
    return new ApplicationsApi(
        whole.addresses().service("applications-service"), whole.tokens().ofClient(name));
  }

  private static void noToken(Matricule whole) {
    ApplicationsApi elif = whole.applications("elif");
    String forged = elif.token().substring(0, elif.token().lastIndexOf('.') + 1) + "AAAA";
    for (String path : new String[] {"/worklist", "/applications/" + UUID.randomUUID()}) {
      Problems.expect(Call.get(elif.base(), path).send(), 401, "unauthenticated");
      Problems.expect(Call.get(elif.base(), path).as(forged).send(), 401, "unauthenticated");
    }
  }

  /**
   * The sandbox has a client whose tokens live for seconds: the same token is good, then it is not.
   */
  private static void expired(Matricule whole) {
    UUID id = new Filing(whole, Newcomer.student("elif", whole.today())).draft();
    ApplicationsApi brief =
        new ApplicationsApi(
            whole.addresses().service("applications-service"), whole.tokens().shortLived("elif"));
    brief.read(id).expect(200);
    Until.holds("the token to expire", () -> brief.read(id).status() == 401);
    Problems.expect(brief.read(id), 401, "unauthenticated");
  }
}
