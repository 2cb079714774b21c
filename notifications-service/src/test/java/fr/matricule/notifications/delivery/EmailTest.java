package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.jobs.Jobs;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.notifications.Neighbour;
import fr.matricule.notifications.Person;
import fr.matricule.notifications.usecase.JobNames;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Neighbour.class)
class EmailTest {

  @Inject EntityManager database;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Test
  void sendsTheReceiptInFrenchWithCourtesyEnglishAndAnnouncesIt() {
    Person amina = Person.speaking("en");
    String cause = amina.hears("ApplicationSubmitted");
    JsonNode sent = amina.notification("N01", "EMAIL", "SENT");
    JsonNode mail = amina.mails().getFirst();
    assertThat(mail.path("messageId").asText())
        .isEqualTo("<" + sent.path("id").asText() + "@matricule>");
    assertThat(mail.path("subject").asText())
        .isEqualTo("Nous avons bien reçu votre demande / We have received your application");
    assertThat(mail.path("text").asText())
        .contains("relevé d’identité bancaire", "7 octobre 2026", "7 October 2026");
    eventually(() -> assertThat(amina.announced()).hasSize(1));
    Events.Seen said = amina.announced().getFirst();
    assertThat(said.type()).isEqualTo("NotificationSent");
    assertThat(said.data().path("causedBy").asText()).isEqualTo(cause);
    Contracts.assertMatches("NotificationSent", said.data());
  }

  @Test
  void sendsInTheTraceOfTheEventThatCausedIt() {
    Person amina = Person.speaking("fr");
    amina.hears("ApplicationSubmitted");
    String id = amina.notification("N01", "EMAIL", "SENT").path("id").asText();
    eventually(() -> assertThat(amina.announced()).hasSize(1));
    String heard =
        (String)
            database
                .createNativeQuery(
                    "SELECT traceparent FROM notification WHERE id = :id", String.class)
                .setParameter("id", UUID.fromString(id))
                .getSingleResult();
    String said = amina.announced().getFirst().headers().get("traceparent");
    assertThat(said).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]").isNotEqualTo(heard);
    assertThat(said.split("-")[1]).isEqualTo(heard.split("-")[1]);
  }

  @Test
  void namesNobodyOnTheWay() {
    Person amina = Person.speaking("en");
    amina.hears("ApplicationSubmitted");
    amina.notification("N01", "EMAIL", "SENT");
    assertThat(amina.raw(amina.mails().getFirst()).replace(amina.email, ""))
        .contains("Content-Language: fr, en", "Auto-Submitted: auto-generated", "text/html")
        .doesNotContainIgnoringCase("amina")
        .doesNotContain("MODELE");
  }

  @Test
  void sendsOneMailForOneEventHoweverOftenItComes() {
    Person amina = Person.speaking("fr");
    ObjectNode data = amina.example("ApplicationSubmitted");
    String id = amina.hears("ApplicationSubmitted", data);
    amina.repeat(id, "ApplicationSubmitted", data, amina.lastSequence());
    amina.notification("N01", "EMAIL", "SENT");
    forgetThatItWasHeard(id);
    amina.repeat(id, "ApplicationSubmitted", data, amina.lastSequence() + 1);
    amina.repeat(
        UUID.randomUUID().toString(),
        "ApplicationWithdrawn",
        amina.example("ApplicationWithdrawn"),
        amina.lastSequence() + 2);
    amina.notification("N19", "EMAIL", "SENT");
    assertThat(amina.mails()).hasSize(2);
  }

  /** What a consumer reset by hand would do: only the notification's own id holds then. */
  private void forgetThatItWasHeard(String eventId) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                assertThat(
                        database
                            .createNativeQuery("DELETE FROM inbox WHERE event_id = :id")
                            .setParameter("id", eventId)
                            .executeUpdate())
                    .isEqualTo(1));
  }

  @Test
  void repeatsAtWorstTheSameMessageWhenItDiesBeforeItKnowsItWasSent() {
    Person amina = Person.speaking("fr");
    amina.hears("ApplicationSubmitted");
    String id = amina.notification("N01", "EMAIL", "SENT").path("id").asText();
    eventually(() -> assertThat(amina.announced()).hasSize(1));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              database
                  .createNativeQuery("UPDATE notification SET status = 'SENDING' WHERE id = :id")
                  .setParameter("id", UUID.fromString(id))
                  .executeUpdate();
              jobs.schedule(JobNames.SEND_EMAIL.instance(id).build(), clock.instant());
            });
    eventually(() -> assertThat(amina.mails()).hasSize(2));
    assertThat(amina.mails().stream().map(mail -> mail.path("messageId").asText()).distinct())
        .containsExactly("<" + id + "@matricule>");
  }

  @Test
  void sendsNothingAgainWhenOnlyTheDatabaseIsAwayAfterwards() {
    Person amina = Person.speaking("fr");
    QuarkusTransaction.requiringNew().run(() -> refuseTwiceToNoteThatItWasSent(amina.caseId));
    amina.hears("ApplicationSubmitted");
    amina.notification("N01", "EMAIL", "SENT");
    assertThat(amina.mails()).hasSize(1);
  }

  /** A sequence goes on counting though what it refuses is rolled back. */
  private void refuseTwiceToNoteThatItWasSent(UUID applicationId) {
    String name = "refusals_" + applicationId.toString().replace('-', '_');
    database
        .createNativeQuery(
            """
            CREATE SEQUENCE %1$s;
            CREATE FUNCTION %1$s() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF nextval('%1$s') <= 2 THEN
                RAISE EXCEPTION 'the server shuts down' USING ERRCODE = '57P01';
              END IF;
              RETURN NEW;
            END $$;
            CREATE TRIGGER %1$s BEFORE UPDATE ON notification FOR EACH ROW
              WHEN (NEW.application_id = '%2$s' AND NEW.status = 'SENT') EXECUTE FUNCTION %1$s()"""
                .formatted(name, applicationId))
        .executeUpdate();
  }

  @Test
  void waitsForANeighbourThatIsAway() {
    Person amina = Person.speaking("fr");
    amina.contactIsAway(3);
    amina.hears("ApplicationSubmitted");
    amina.notification("N01", "EMAIL", "SENT");
    assertThat(amina.mails()).hasSize(1);
  }

  @Test
  void writesALetterWhenThereIsNoMailbox() {
    Person amina = Person.speaking("fr");
    amina.contact().put("email", "amina at exemple");
    amina.tellContact();
    amina.hears("ApplicationSubmitted");
    assertThat(amina.notification("N01", "EMAIL", "FAILED").path("failure").asText())
        .isEqualTo("INVALID_ADDRESS");
    amina.notification("N01", "POST", "SENT");
    eventually(
        () ->
            assertThat(amina.announced())
                .extracting(Events.Seen::type)
                .containsExactly("NotificationFailed", "NotificationSent"));
    amina.announced().forEach(said -> Contracts.assertMatches(said.type(), said.data()));
  }

  @Test
  void confirmsAWithdrawalWithOneMail() {
    Person amina = Person.speaking("fr");
    amina.hears("ApplicationWithdrawn");
    amina.hears("ApplicationClosed", amina.example("ApplicationClosed").put("ground", "WITHDRAWN"));
    amina.hearsOfDocuments("DocumentRejected");
    amina.notification("N19", "EMAIL", "SENT");
    amina.notification("N03", "EMAIL", "SENT");
    assertThat(amina.notifications()).hasSize(2);
    assertThat(amina.mails()).hasSize(2);
  }

  @Test
  void acknowledgesWithWhatItRemembersOfTheSubmission() {
    Person amina = Person.speaking("fr");
    amina.hears("ApplicationSubmitted");
    amina.hears("ApplicationAcknowledged");
    amina.notification("N02", "EMAIL", "SENT");
    assertThat(texts(amina))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("accusé de réception", "7 septembre 2026")
                    .contains("RIB ou IBAN", "3 BOULEVARD DU SPECIMEN"));
  }

  @Test
  void asksForDocumentsWithReasonAndDeadline() {
    Person amina = Person.speaking("fr");
    amina.hears("AdditionalInfoRequested");
    amina.notification("N03", "EMAIL", "SENT");
    assertThat(texts(amina))
        .singleElement()
        .asString()
        .contains("acte de naissance", "l’image est floue", "9 octobre 2026", "R114-7");
  }

  @Test
  void sendsWhatWasWrittenAlthoughTheFactsAreForgottenMeanwhile() {
    Person amina = Person.speaking("fr");
    amina.contactIsAway(40);
    amina.hears("ApplicationSubmitted");
    amina.notification("N01", "EMAIL", "SENDING");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery("DELETE FROM case_memory WHERE application_id = :id")
                    .setParameter("id", amina.caseId)
                    .executeUpdate());
    amina.contactIsAway(0);
    amina.notification("N01", "EMAIL", "SENT");
    assertThat(texts(amina)).singleElement().asString().contains("RIB ou IBAN", "octobre 2026");
  }

  @Test
  void keepsNoWordOfAMessageInTheClear() {
    Person amina = Person.speaking("fr");
    amina.hears("ApplicationSubmitted");
    String id = amina.notification("N01", "EMAIL", "SENT").path("id").asText();
    byte[] kept =
        (byte[])
            database
                .createNativeQuery("SELECT message FROM notification WHERE id = :id", byte[].class)
                .setParameter("id", UUID.fromString(id))
                .getSingleResult();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Bonjour", "demande");
  }

  @Test
  void raisesNoAlarmOverADraftThatHasNoAddressYet() {
    Person amina = Person.speaking("fr");
    amina.contact().putNull("email").putArray("addressLines");
    amina.tellContact();
    amina.hearsOfDocuments("DocumentRejected");
    amina.notification("N03", "EMAIL", "NOT_NEEDED");
    assertThat(amina.notifications()).hasSize(1);
    assertThat(amina.announced()).isEmpty();
  }

  @Test
  void sendsTheCodeToTheNewAddressAndAWarningToThePresentOne() {
    Person amina = Person.speaking("fr");
    amina
        .contact()
        .putObject("newEmail")
        .put("address", "new-" + amina.email)
        .put("code", "4827 1935");
    amina.tellContact();
    amina.hears("ContactChanged");
    eventually(() -> assertThat(amina.announced()).hasSize(2));
    assertThat(texts(amina)).singleElement().asString().doesNotContain("4827");
    assertThat(amina.announced())
        .extracting(said -> said.data().path("notifies").asText())
        .containsExactlyInAnyOrder("CONTACT_CHANGE", "EMAIL_CONFIRMATION");
  }

  @Test
  void saysNothingOfTheEndBeforeTheRefusalHasLeft() {
    Person amina = Person.speaking("fr");
    amina.contactIsAway(15);
    amina.hears("DecisionTaken", amina.refusal());
    amina.hears("ApplicationClosed", amina.example("ApplicationClosed").put("ground", "REFUSED"));
    amina.notification("N19", "EMAIL", "SENT");
    assertThat(amina.announced())
        .extracting(said -> said.data().path("notifies").asText())
        .containsExactly("REFUSAL", "CLOSURE");
  }

  @Test
  void tellsOfARefusedIdentityDocument() {
    Person amina = Person.speaking("fr");
    amina.hears("IdentityRejected");
    amina.notification("N03", "EMAIL", "SENT");
    assertThat(texts(amina))
        .singleElement()
        .asString()
        .contains("passeport", "n’était plus valable", "Un seul suffit");
  }

  @Test
  void erasesWhatItKnewOfACase() {
    Person amina = Person.speaking("fr");
    amina.hears("ApplicationSubmitted");
    amina.notification("N01", "EMAIL", "SENT");
    amina.hears("ApplicationErased");
    eventually(() -> assertThat(amina.notifications()).isEmpty());
  }

  private static List<String> texts(Person person) {
    return person.mails().stream().map(mail -> mail.path("text").asText()).toList();
  }

  private static void eventually(ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
  }
}
