package fr.matricule.notifications;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who does not exist, with a case, a mailbox and an address of their own. */
public final class Person {

  private static final ObjectMapper JSON = new ObjectMapper();

  public final UUID caseId = UUID.randomUUID();
  public final String subject = "sub-" + caseId;
  public final String email = "box-" + caseId + "@exemple.test";
  private final ObjectNode contact;
  private long applications;
  private long documents;

  private Person(String language) {
    contact = JSON.createObjectNode();
    contact.put("language", language).put("email", email).put("eNotification", false);
    contact.put("addressee", "Amina EXEMPLE").put("reference", "IMM-2026-000123-K");
    contact
        .putArray("addressLines")
        .add("MADAME AMINA EXEMPLE")
        .add("1 RUE DU MODELE")
        .add("31000 TOULOUSE");
    ObjectNode office = contact.putObject("office");
    office
        .put("code", "311")
        .put("name", "Caisse primaire d’assurance maladie de la Haute-Garonne");
    office.putArray("addressLines").add("3 BOULEVARD DU SPECIMEN").add("31093 TOULOUSE CEDEX 9");
    office.put("phone", "36 46").put("email", "droits.311@cpam.exemple.fr");
  }

  /** A person whose case is known here, and whose contact is known next door. */
  public static Person speaking(String language) {
    Person person = new Person(language);
    person.tellContact();
    person.hears(
        "ApplicationOpened", person.example("ApplicationOpened").put("ownerRef", person.subject));
    return person;
  }

  public ObjectNode contact() {
    return contact;
  }

  public void tellContact() {
    put("/applications/" + caseId + "/contact", contact.toString());
  }

  public void getsNumber(String number) {
    put(
        "/applications/" + caseId + "/number?purpose=letter",
        "{\"kind\":\"NIA\",\"number\":\"" + number + "\"}");
  }

  public void contactIsAway(int times) {
    put("/applications/" + caseId + "/contact?outage=" + times, "");
  }

  private static void put(String path, String body) {
    given()
        .baseUri(setting("matricule.test.neighbour"))
        .port(RestAssured.UNDEFINED_PORT)
        .body(body)
        .put(path)
        .then()
        .statusCode(204);
  }

  /** The contract's example of an event, about this person's case. */
  public ObjectNode example(String type) {
    return ((ObjectNode) Contracts.example(type)).put("applicationId", caseId.toString());
  }

  /** What applications-service says of the case; the id of the event. */
  public String hears(String type) {
    return hears(type, example(type));
  }

  public String hears(String type, JsonNode data) {
    String id = UUID.randomUUID().toString();
    repeat(id, type, data, ++applications);
    return id;
  }

  /** The contract's example of a decision, as a refusal. */
  public ObjectNode refusal() {
    ObjectNode refused = example("DecisionTaken").put("outcome", "REFUSED");
    refused.remove("effectiveFrom");
    refused.putArray("reasons").add("STAY_PROOF_NOT_ACCEPTED");
    return refused;
  }

  /** The same event, under a sequence of the sender's choice. */
  public void repeat(String id, String type, JsonNode data, long sequence) {
    Events.send(
        "applications", id, type, "/applications-service", caseId, sequence, data.toString());
  }

  public long lastSequence() {
    return applications;
  }

  public void hearsOfDocuments(String type) {
    Events.send(
        "documents",
        UUID.randomUUID().toString(),
        type,
        "/documents-service",
        caseId,
        ++documents,
        example(type).toString());
  }

  /** The mails in the person's mailbox, newest first. */
  public List<JsonNode> mails() {
    return list(page("/api/mails?to=" + email));
  }

  /** A mail exactly as it came. */
  public String raw(JsonNode mail) {
    return page("/mails/" + mail.path("id").asText() + "/raw");
  }

  private static String page(String path) {
    return given()
        .baseUri(setting("matricule.test.mail"))
        .port(RestAssured.UNDEFINED_PORT)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  /** What the service says it sent to this person, as the person may read it. */
  public List<JsonNode> notifications() {
    return list(
        given()
            .auth()
            .oauth2(Tokens.applicant(subject))
            .get("/notifications?application=" + caseId)
            .then()
            .extract()
            .asString());
  }

  /** The one message of a code on a channel, once it has come to a status. */
  public JsonNode notification(String code, String channel, String status) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                notifications().stream()
                    .filter(each -> each.path("code").asText().equals(code))
                    .filter(each -> each.path("channel").asText().equals(channel))
                    .filter(each -> each.path("status").asText().equals(status))
                    .toList(),
            found -> found.size() == 1)
        .getFirst();
  }

  /** What this service announced of the case. */
  public List<Events.Seen> announced() {
    return Events.of("notifications", caseId);
  }

  public static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private static List<JsonNode> list(String json) {
    try {
      JsonNode read = JSON.readTree(json);
      List<JsonNode> items = new ArrayList<>();
      (read.has("items") ? read.path("items") : read).forEach(items::add);
      return items;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
