package fr.matricule.kernel.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.matricule.kernel.testing.Stack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service shows its operators and takes from them. */
@QuarkusTest
@WithTestResource(Stack.class)
class OperatorsTest {

  @Inject Flyway flyway;
  @Inject EntityManager database;

  @Test
  void acceptsALaterMigrationOfTheKernelBelowThoseOfAService() {
    assertThat(flyway.getConfiguration().isOutOfOrder()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000.5", "0900", "9999"})
  void startsOnASchemaThatANewerVersionHasMovedOn(String version) {
    String history = "flyway_schema_history";
    change(
        "INSERT INTO "
            + history
            + " (installed_rank, version, description, type, script, checksum,"
            + " installed_by, execution_time, success) SELECT max(installed_rank) + 1, '"
            + version
            + "', 'of tomorrow', 'SQL', 'V.sql', 1, 'x', 1, true FROM "
            + history);
    try {
      assertThatCode(flyway::migrate).doesNotThrowAnyException();
    } finally {
      change("DELETE FROM " + history + " WHERE version = '" + version + "'");
    }
  }

  private void change(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }

  @Test
  void isReadyWhateverBecomesOfKafka() {
    assertThat(given().get("/q/health/ready").asString()).doesNotContain("Kafka");
  }

  @Test
  void showsItsVitals() {
    assertThat(given().get("/q/metrics").asString())
        .contains("matricule_outbox_backlog")
        .contains("matricule_outbox_oldest_seconds")
        .contains("matricule_parked_messages");
  }
}
