package fr.matricule.kernel.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock that ops move in the sandbox. */
@QuarkusTest
@WithTestResource(Stack.class)
class SandboxClockTest {

  @Inject EntityManager database;
  @Inject Clock clock;

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  @Test
  void movesTheSandboxClockForOpsOnly() {
    as(Tokens.applicant("amina"))
        .body("{\"advance\":\"P3M\"}")
        .put("/sandbox/clock")
        .then()
        .statusCode(403);
    Instant before = clock.instant();

    as(Tokens.ops("olivier"))
        .body("{\"advance\":\"P1M\"}")
        .put("/sandbox/clock")
        .then()
        .statusCode(200);

    assertThat(Duration.between(before, clock.instant()))
        .isGreaterThanOrEqualTo(Duration.ofDays(28));
  }

  @Test
  void followsTheSandboxClockThatAnotherInstanceMoved() {
    Instant before = clock.instant();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "INSERT INTO sandbox_clock AS c VALUES (true, 86400) ON CONFLICT (only_row)"
                            + " DO UPDATE SET offset_seconds = c.offset_seconds + 86400")
                    .executeUpdate());

    Awaiting.until(() -> assertThat(clock.instant()).isAfter(before.plusSeconds(86_000)));
  }
}
