package fr.matricule.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a body above the limit is answered. */
@QuarkusTest
@WithTestResource(Stack.class)
class TooLargeTest {

  private final UUID id = UUID.randomUUID();

  private static RequestSpecification amina() {
    return given().auth().oauth2(Tokens.applicant("amina")).contentType("application/json");
  }

  private Response note(String key, String body) {
    return amina().header("Idempotency-Key", key).body(body).post("/ledger/" + id);
  }

  @Test
  void saysInWordsThatABodyIsTooLarge() {
    amina()
        .header("Accept-Language", "fr")
        .header("Idempotency-Key", "k8")
        .body("{\"word\":\"" + "x".repeat(300_000) + "\"}")
        .post("/ledger/" + id)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .header("Content-Language", "fr")
        .body("type", containsString("too-large"))
        .body("instance", equalTo("/ledger/" + id))
        .body("detail", startsWith("Le contenu"));
  }

  @ParameterizedTest
  @EnumSource
  void saysSoTooWhenTheBodyDidNotAnnounceItsSize(HttpClient.Version version) throws Exception {
    Supplier<InputStream> body =
        () ->
            new ByteArrayInputStream(
                ("{\"word\":\"" + "x".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(
                      URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/ledger/" + id))
                  .header("Authorization", "Bearer " + Tokens.applicant("amina"))
                  .header("Content-Type", "application/json")
                  .header("Idempotency-Key", "k9" + version)
                  .version(version)
                  .POST(BodyPublishers.ofInputStream(body))
                  .build(),
              BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(new JsonPath(answer.body()).getString("type")).endsWith("#too-large");
    }
    // the key is still free: nothing was done under it
    assertThat(note("k9" + version, "{\"word\":\"said\",\"lines\":1}").statusCode()).isEqualTo(201);
    Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(1));
  }
}
