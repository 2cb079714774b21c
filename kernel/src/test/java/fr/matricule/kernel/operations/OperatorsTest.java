package fr.matricule.kernel.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What a service shows its operators and takes from them. */
@QuarkusTest
@WithTestResource(Stack.class)
class OperatorsTest {

  @Inject Flyway flyway;

  @Test
  void acceptsALaterMigrationOfTheKernelBelowThoseOfAService() {
    assertThat(flyway.getConfiguration().isOutOfOrder()).isTrue();
  }

  @Test
  void showsItsVitals() {
    assertThat(given().get("/q/metrics").asString())
        .contains("matricule_outbox_backlog")
        .contains("matricule_outbox_oldest_seconds")
        .contains("matricule_parked_messages");
  }
}
