package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the authority's door lets in: the right number for the right asking, once. */
@AtTheDoors
class RegistryDoorTest {

  @Test
  void parksANumberThatIsBoundToAnotherCaseAttemptOrKind() {
    Amina amina = waitsForHerNumber();
    Amina dora = waitsForHerNumber();
    Authority.issues(amina.id, 1, Authority.sealed(dora.id, 1, "NIA", Authority.NUMBER));
    assertParked(amina, "belongs to another case");

    Amina chen = waitsForHerNumber();
    Authority.issues(chen.id, 1, Authority.sealed(chen.id, 2, "NIA", Authority.NUMBER));
    assertParked(chen, "belongs to another case");

    Authority.issues(dora.id, 1, Authority.sealed(dora.id, 1, "NIR", Authority.NUMBER));
    assertParked(dora, "belongs to another case");
    assertThat(dora.track("identityTrack")).isEqualTo("NUMBER_REQUESTED");
  }

  @Test
  void parksWhatDoesNotOpenOrIsNoNumber() {
    Amina amina = waitsForHerNumber();
    Authority.issues(amina.id, 1, "eyJhbGciOiJub25lIn0..AA.AA.AA");
    assertParked(amina, "envelope");
    Amina dora = waitsForHerNumber();
    Authority.issues(dora.id, 1, Authority.sealed(dora.id, 1, "NIA", "204059999900124"));
    assertParked(dora, "KEY");
  }

  @Test
  void parksANumberThatFitsAnotherPerson() {
    Amina amina = waitsForHerNumber();
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", "285079999900262"));
    assertParked(amina, "number-does-not-fit");
    assertThat(amina.track("identityTrack")).isEqualTo("NUMBER_REQUESTED");
  }

  @Test
  void parksANumberNobodyAskedFor() {
    Amina amina = Amina.isAssessed();
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    assertParked(amina, "number-not-asked-for");
  }

  @Test
  void takesTheSameAnswerOnceAndParksAnotherNumberForTheSameAsking() {
    Amina amina = waitsForHerNumber();
    for (int time = 0; time < 3; time++) {
      Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    }
    eventually(() -> assertThat(amina.said()).containsOnlyOnce("WaitingNumberRecorded"));
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", "204059999900222"));
    assertParked(amina, "number-differs");
    assertThat(amina.said()).containsOnlyOnce("WaitingNumberRecorded");
  }

  @Test
  void isReleasedByOpsWithAReasonAndGoesOnWithWhatStoodBehind() {
    Amina amina = waitsForHerNumber();
    Authority.issues(amina.id, 1, "eyJhbGciOiJub25lIn0..AA.AA.AA");
    assertParked(amina, "envelope");
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(parked(amina)).hasSize(2));
    Map<String, Object> first = parked(amina).getFirst();
    assertThat(
            as(Tokens.ops("olivier"))
                .header("If-Match", "\"" + first.get("version") + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"action\":\"SKIP\",\"reason\":\"not an envelope\"}")
                .post("/parked-messages/" + first.get("id") + "/release")
                .statusCode())
        .isEqualTo(200);
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER"));
    assertThat(parked(amina)).isEmpty();
  }

  @Test
  void recordsANumberThatComesAfterTheWithdrawal() {
    Amina amina = waitsForHerNumber();
    amina.post(amina.token(), "/withdrawal", "{}").then().statusCode(200);
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(amina.said()).endsWith("WaitingNumberRecorded"));
    assertThat(amina.track("status")).isEqualTo("WITHDRAWN");
  }

  @Test
  void publishesItsPublicKeyToEverybody() {
    List<Map<String, String>> keys = io.restassured.RestAssured.get("/keys").path("keys");
    assertThat(keys).hasSize(1);
    assertThat(keys.getFirst()).containsKeys("kid", "x", "y").doesNotContainKey("d");
    assertThat(keys.getFirst()).containsEntry("alg", "ECDH-ES").containsEntry("use", "enc");
  }

  private static Amina waitsForHerNumber() {
    Amina amina = Amina.isAssessed();
    UUID passport = amina.hasReady("PASSPORT");
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(passport))
        .then()
        .statusCode(200);
    return amina;
  }

  private static void assertParked(Amina amina, String reason) {
    eventually(
        () ->
            assertThat(parked(amina))
                .singleElement()
                .satisfies(message -> assertThat((String) message.get("reason")).contains(reason)));
    assertThat(parked(amina).toString()).doesNotContain("2040599999").doesNotContain("2850799999");
  }

  private static List<Map<String, Object>> parked(Amina amina) {
    return as(Tokens.ops("olivier"))
        .get("/parked-messages")
        .<List<Map<String, Object>>>path("items")
        .stream()
        .filter(message -> amina.id.toString().equals(message.get("caseId")))
        .toList();
  }
}
