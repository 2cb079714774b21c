package fr.matricule.notifications.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import fr.matricule.notifications.Neighbour;
import fr.matricule.notifications.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Neighbour.class)
class ApplicationListenerTest {

  @Test
  void letsWhatConcernsNobodyPass() {
    Person amina = Person.speaking("fr");
    amina.hears("AdditionalInfoProvided");
    amina.hears("NumberRequested");
    amina.hears("SomethingOfTomorrow", amina.example("NumberRequested"));
    amina.hears("ApplicationWithdrawn");
    amina.notification("N19", "EMAIL", "SENT");
    assertThat(amina.notifications()).hasSize(1);
  }

  @Test
  void parksAFactItHasNoWordsForAndLetsOthersPass() {
    Person amina = Person.speaking("fr");
    ObjectNode submitted = amina.example("ApplicationSubmitted");
    submitted.putArray("missingDocuments").add("DOCUMENT_OF_TOMORROW");
    amina.hears("ApplicationSubmitted", submitted);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        given()
                            .auth()
                            .oauth2(Tokens.ops("olivier"))
                            .get("/parked-messages")
                            .asString())
                    .contains(amina.caseId.toString())
                    .contains("ApplicationSubmitted does not fit its schema"));
    Person bilal = Person.speaking("fr");
    bilal.hears("ApplicationSubmitted");
    bilal.notification("N01", "EMAIL", "SENT");
    assertThat(amina.mails()).isEmpty();
  }
}
