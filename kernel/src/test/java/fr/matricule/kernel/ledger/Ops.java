package fr.matricule.kernel.ledger;

import static io.restassured.RestAssured.given;

import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What ops do by the API. */
public final class Ops {

  private Ops() {}

  public static RequestSpecification olivier() {
    return given().auth().oauth2(Tokens.ops("olivier")).contentType("application/json");
  }

  public static List<Map<String, Object>> parked(UUID caseId) {
    return olivier().get("/parked-messages?case=" + caseId).jsonPath().getList("items");
  }

  public static Response read(Object id) {
    return olivier().get("/parked-messages/" + id);
  }

  public static Response release(Map<String, Object> message, String action) {
    return release(message, Map.of("action", action, "reason", "the test says so"));
  }

  public static Response release(Map<String, Object> message, Map<String, String> wish) {
    return olivier()
        .header("If-Match", "\"" + message.get("version") + "\"")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(wish)
        .post("/parked-messages/" + message.get("id") + "/release");
  }

  public static Response correct(Map<String, Object> message, Object payload) {
    return olivier()
        .header("If-Match", "\"" + message.get("version") + "\"")
        .body(Map.of("payload", payload, "reason", "a slip of the pen"))
        .put("/parked-messages/" + message.get("id") + "/payload");
  }

  public static List<Map<String, Object>> actions(UUID caseId) {
    return olivier().get("/ops-actions?case=" + caseId).jsonPath().getList("items");
  }
}
