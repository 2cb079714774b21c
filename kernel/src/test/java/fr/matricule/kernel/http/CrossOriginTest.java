package fr.matricule.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call from a page of another origin, and what of the answer a script may read. */
@QuarkusTest
@WithTestResource(Stack.class)
class CrossOriginTest {

  private static final String PORTAL = "http://localhost:8080";

  private static Response ask(String origin, String method, String headers) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", method)
        .header("Access-Control-Request-Headers", headers)
        .options("/ledger/" + UUID.randomUUID());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"authorization", "If-Match", "idempotency-key, content-type", "Accept-Language"})
  void letsThePortalAsk(String headers) {
    Response answer = ask(PORTAL, "POST", headers);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(PORTAL);
    assertThat(answer.header("Access-Control-Allow-Methods")).contains("POST", "PATCH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.test",
        "null",
        "http://localhost:8081",
        "http://localhost:8080.evil.test"
      })
  void letsNobodyElse(String origin) {
    Response answer = ask(origin, "POST", "authorization");
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void letsItsScriptsReadWhatTheApisSayInHeaders() {
    Response answer = given().header("Origin", PORTAL).get("/nowhere");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.header("Access-Control-Expose-Headers"))
        .contains("ETag", "Location", "Link", "Content-Language", "Retry-After");
  }

  @Test
  void callsNobodyToLookAtATokenOfSomeonesInvention() {
    for (String token : new String[] {"x", "x.y", "eyJhbGciOiJub25lIn0.e30."}) {
      given()
          .header("Authorization", "Bearer " + token)
          .get("/ledger/" + UUID.randomUUID())
          .then()
          .statusCode(401);
    }
  }
}
