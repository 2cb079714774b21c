package fr.matricule.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.jobs.Jobs;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import fr.matricule.notifications.Neighbour;
import fr.matricule.notifications.Person;
import fr.matricule.notifications.usecase.JobNames;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Neighbour.class)
class PostTest {

  private static final String NUMBER = "204059999900155";
  private static final String PRINTED = "2 04 05 99 999 001 55";

  @Inject EntityManager database;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Test
  void postsTheWaitingNumberAndKeepsItSealed() throws IOException {
    Person amina = Person.speaking("en");
    amina.getsNumber(NUMBER);
    amina.hears("WaitingNumberRecorded");
    String id = amina.notification("N06", "POST", "SENT").path("id").asText();
    Path paper = outbox(id + ".pdf");
    PaperReader letter = PaperReader.of(Files.readAllBytes(paper));
    assertThat(letter.window())
        .containsExactly("MADAME AMINA EXEMPLE", "1 RUE DU MODELE", "31000 TOULOUSE");
    assertThat(letter.text()).contains(PRINTED, "9 décembre 2026", "9 December 2026");
    JsonNode manifest = new ObjectMapper().readTree(outbox(id + ".json").toFile());
    assertThat(manifest.path("addressLines")).hasSize(3);
    assertThat(manifest.path("pages").asInt()).isEqualTo(letter.pages());
    assertThat(manifest.path("registered").asBoolean()).isFalse();
    assertThat(sealed(id)).doesNotContain("%PDF").doesNotContain("MODELE");
    assertThat(download(amina, id)).isEqualTo(Files.readAllBytes(paper));
  }

  @Test
  void postsTheVeryPaperItKeptAfterACrash() throws IOException {
    Person amina = Person.speaking("fr");
    amina.hears("DecisionTaken");
    String id = amina.notification("N10", "POST", "SENT").path("id").asText();
    byte[] kept = Files.readAllBytes(outbox(id + ".pdf"));
    amina.contact().putArray("addressLines").add("MADAME AMINA EXEMPLE").add("69000 LYON");
    amina.tellContact();
    Files.delete(outbox(id + ".pdf"));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              database
                  .createNativeQuery("UPDATE notification SET status = 'SENDING' WHERE id = :id")
                  .setParameter("id", UUID.fromString(id))
                  .executeUpdate();
              jobs.schedule(JobNames.POST_LETTER.instance(id).build(), clock.instant());
            });
    amina.notification("N10", "POST", "SENT");
    assertThat(outbox(id + ".pdf")).hasBinaryContent(kept);
  }

  @Test
  void saysTheNumberToNobodyButThePaper() throws IOException {
    Person amina = Person.speaking("fr");
    amina.getsNumber(NUMBER);
    amina.hears("WaitingNumberRecorded");
    amina.hears("NumberCertificationRecorded");
    amina.notification("N06", "POST", "SENT");
    amina.notification("N14", "POST", "SENT");
    await().untilAsserted(() -> assertThat(amina.announced()).hasSize(2));
    assertThat(Events.all("notifications").toString()).doesNotContain(NUMBER, "05 99 999");
    assertThat(amina.mails()).isEmpty();
    assertThat(amina.notifications().toString()).doesNotContain(NUMBER, "05 99 999");
    assertThat(Files.readString(Path.of("target/notifications-test.log"), StandardCharsets.UTF_8))
        .doesNotContain(NUMBER, "05 99 999", "AMINA", amina.email);
  }

  @Test
  void recordsWhoReadsANumber() {
    Person amina = Person.speaking("fr");
    amina.getsNumber(NUMBER);
    amina.hears("WaitingNumberRecorded");
    String id = amina.notification("N06", "POST", "SENT").path("id").asText();
    download(amina, id);
    assertThat(
            database
                .createNativeQuery(
                    "SELECT reader FROM letter_reading WHERE notification_id = :id", String.class)
                .setParameter("id", UUID.fromString(id))
                .getResultList())
        .isEqualTo(List.of(amina.subject));
  }

  @Test
  void destroysANumberSomeDaysAfterPosting() {
    Person amina = Person.speaking("fr");
    amina.getsNumber(NUMBER);
    amina.hears("WaitingNumberRecorded");
    String id = amina.notification("N06", "POST", "SENT").path("id").asText();
    download(amina, id);
    given()
        .auth()
        .oauth2(Tokens.ops("olivier"))
        .contentType(ContentType.JSON)
        .body("{\"advance\":\"P11D\"}")
        .put("/sandbox/clock")
        .then()
        .statusCode(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.applicant(amina.subject))
                    .get("/notifications/" + id + "/letter")
                    .then()
                    .statusCode(410)
                    .body("sha256", matchesPattern("[0-9a-f]{64}")));
    assertThat(outbox(id + ".pdf")).doesNotExist();
    assertThat(amina.notification("N06", "POST", "SENT")).isNotNull();
  }

  @Test
  void followsALetterToItsLetterBox() throws IOException {
    Person amina = Person.speaking("fr");
    amina.hears("DecisionTaken");
    String id = amina.notification("N10", "POST", "SENT").path("id").asText();
    postOfficeSays(id, "POSTED");
    postOfficeSays(id, "DELIVERED");
    amina.notification("N10", "POST", "DELIVERED");
    await()
        .untilAsserted(
            () ->
                assertThat(amina.announced())
                    .extracting(Events.Seen::type)
                    .containsExactly("NotificationSent", "NotificationDelivered"));
  }

  @Test
  void learnsThatALetterCameBack() throws IOException {
    Person amina = Person.speaking("fr");
    amina.hears("DecisionTaken");
    String id = amina.notification("N10", "POST", "SENT").path("id").asText();
    postOfficeSays(id, "RETURNED");
    assertThat(amina.notification("N10", "POST", "FAILED").path("failure").asText())
        .isEqualTo("RETURNED");
    amina.notification("N20", "EMAIL", "SENT");
    assertThat(amina.mails().getFirst().path("text").asText())
        .contains("n’a pas pu vous être remise", "la décision sur votre demande");
  }

  @Test
  void registersARefusalThatNamesReasonsAuthorAndAppeal() throws IOException {
    Person amina = Person.speaking("fr");
    ObjectNode decision = amina.contact().putObject("decision");
    decision.put("facts", "Le titre produit est une attestation de dépôt en ligne.");
    decision.putObject("author").put("name", "Claire Exemple").put("capacity", "conseillère");
    amina.tellContact();
    amina.hears("DecisionTaken", amina.refusal());
    String id = amina.notification("N11", "POST", "SENT").path("id").asText();
    assertThat(PaperReader.of(Files.readAllBytes(outbox(id + ".pdf"))).text())
        .contains("RECOMMANDÉE", "R111-3", "attestation de dépôt en ligne", "Claire Exemple")
        .contains("Commission de recours amiable", "deux mois");
    assertThat(
            new ObjectMapper()
                .readTree(outbox(id + ".json").toFile())
                .path("registered")
                .asBoolean())
        .isTrue();
  }

  @Test
  void saysThatAnAddressCannotBePosted() {
    Person amina = Person.speaking("fr");
    amina.contact().putArray("addressLines").add("MADAME AMINA EXEMPLE").add("Toulouse");
    amina.tellContact();
    amina.hears("DecisionTaken");
    assertThat(amina.notification("N10", "POST", "FAILED").path("failure").asText())
        .isEqualTo("INVALID_ADDRESS");
  }

  private static byte[] download(Person person, String id) {
    return given()
        .auth()
        .oauth2(Tokens.applicant(person.subject))
        .get("/notifications/" + id + "/letter")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }

  private String sealed(String id) {
    byte[] pdf =
        (byte[])
            database
                .createNativeQuery("SELECT pdf FROM letter WHERE id = :id", byte[].class)
                .setParameter("id", UUID.fromString(id))
                .getSingleResult();
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  private static Path outbox(String file) {
    return Path.of(Person.setting("matricule.post.folder"), "outbox", file);
  }

  private static void postOfficeSays(String id, String status) throws IOException {
    Path folder = Path.of(Person.setting("matricule.post.folder"), "status");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(id + "-" + status + ".json"), "{}");
  }
}
