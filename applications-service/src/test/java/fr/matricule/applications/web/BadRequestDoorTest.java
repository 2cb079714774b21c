package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be right is answered with problem details and changes nothing. */
@AtTheDoors
class BadRequestDoorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"identity\":{\"shoeSize\":\"38\"}}|/identity/shoeSize|unknown-property",
        "{\"shoes\":{}}|/shoes|unknown-property",
        "{\"situation\":{\"situation\":\"ASTRONAUT\"}}|/situation/situation|wrong-type",
        "{\"identity\":{\"givenNames\":\"AMINA\"}}|/identity/givenNames|wrong-type",
        "{\"identity\":{\"birthDate\":\"2999-01-01\"}}|/identity/birthDate|birth-date-in-future",
        "{\"identity\":{\"birthCountry\":\"MA\"}}|/identity/birthCountry|birth-country",
        "{\"identity\":{\"nationalities\":[\"MA\",\"ZZ\"]}}|/identity/nationalities/1|nationality",
        "{\"bank\":{\"iban\":\"FR7630006000011234567890188\"}}|/bank/iban|iban",
        "{\"contact\":{\"email\":\"amina\"}}|/contact/email|email",
        "{\"contact\":{\"address\":{\"line4\":\"142 avenue du Président Franklin Delano Roosevelt\"}}}|/contact/address/line4|address-line-too-long",
      })
  void namesThePlaceOfAValueThatCannotBe(String patch, String pointer, String code) {
    Amina amina = Amina.withAFilledInDraft();
    Response before = amina.read();
    Response refused = amina.patch(patch);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.<List<String>>path("errors.pointer")).containsExactly(pointer);
    assertThat(refused.<List<String>>path("errors.code")).containsExactly(code);
    assertThat(amina.read().asString()).isEqualTo(before.asString());
    assertThat(amina.etag()).isEqualTo(before.header("ETag"));
  }

  @Test
  void speaksTheLanguageOfTheCaller() {
    Amina amina = Amina.opensADraft();
    Response refused =
        as(amina.token())
            .header("If-Match", amina.etag())
            .header("Accept-Language", "fr")
            .body("{\"bank\":{\"iban\":\"FR76\"}}")
            .patch(amina.url(""));
    assertThat(refused.<String>path("title"))
        .isEqualTo("Le formulaire contient des valeurs impossibles");
    assertThat(refused.<List<String>>path("errors.message"))
        .containsExactly("Cet IBAN n’est pas valable\u00a0; vérifiez ses chiffres.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"language\":", "nonsense", "{'language':'fr'}"})
  void refusesMalformedJson(String body) {
    Response refused =
        as(Tokens.applicant("bilal"))
            .header("Idempotency-Key", key())
            .body(body)
            .post("/applications");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.<String>path("type")).endsWith("malformed-json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"language\":\"de\"}", "{}", "{\"language\":null}", "{\"tongue\":\"fr\"}"})
  void refusesALanguageNobodySpeaksHere(String body) {
    Response refused =
        as(Tokens.applicant("bilal"))
            .header("Idempotency-Key", key())
            .body(body)
            .post("/applications");
    assertThat(refused.statusCode()).isEqualTo(422);
  }

  @Test
  void wantsAnIdempotencyKeyOnEachPostAndTheSameBodyUnderIt() {
    String token = Tokens.applicant("bilal-" + UUID.randomUUID());
    assertThat(as(token).body("{\"language\":\"fr\"}").post("/applications").statusCode())
        .isEqualTo(400);
    String key = key();
    String first =
        as(token)
            .header("Idempotency-Key", key)
            .body("{\"language\":\"fr\"}")
            .post("/applications")
            .path("id");
    String again =
        as(token)
            .header("Idempotency-Key", key)
            .body("{\"language\":\"fr\"}")
            .post("/applications")
            .path("id");
    assertThat(again).isEqualTo(first);
    assertThat(
            as(token)
                .header("Idempotency-Key", key)
                .body("{\"language\":\"en\"}")
                .post("/applications")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void wantsToKnowWhichVersionWasSeenAndSaysWhatChangedSince() {
    Amina amina = Amina.opensADraft();
    String seen = amina.etag();
    amina.patch("{\"identity\":{\"birthName\":\"EXEMPLE\"}}").then().statusCode(200);
    Response stale =
        as(amina.token()).header("If-Match", seen).body("{\"bank\":null}").patch(amina.url(""));
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(stale.<Integer>path("currentVersion")).isEqualTo(2);
    assertThat(stale.<List<Map<String, String>>>path("changes"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change).containsEntry("code", "FormEdited");
              assertThat(change).containsEntry("pointers", "/identity/birthName");
            });
    assertThat(as(amina.token()).body("{\"bank\":null}").patch(amina.url("")).statusCode())
        .isEqualTo(428);
    for (String path : List.of("/submission", "/withdrawal")) {
      assertThat(
              as(amina.token())
                  .header("Idempotency-Key", key())
                  .body("{}")
                  .post(amina.url(path))
                  .statusCode())
          .isEqualTo(428);
    }
  }

  @Test
  void leavesAKeyFreeAfterARefusal() {
    Amina amina = Amina.opensADraft();
    String key = key();
    assertThat(amina.submit(key, amina.etag()).statusCode()).isEqualTo(422);
    amina.patch(Amina.FORM);
    assertThat(amina.submit(key, amina.etag()).statusCode()).isEqualTo(201);
  }

  @Test
  void showsNobodyAnothersCase() {
    Amina amina = Amina.hasSubmitted();
    String bilal = Tokens.applicant("bilal");
    String nadia = Tokens.caseworker("nadia", "591");
    for (String token : List.of(bilal, nadia)) {
      for (String path : List.of("", "/progress", "/timeline", "/access")) {
        assertThat(as(token).get(amina.url(path)).statusCode()).as(path).isEqualTo(404);
      }
    }
    assertThat(amina.post(bilal, "/withdrawal", "{}").statusCode()).isEqualTo(404);
    assertThat(as(bilal).header("If-Match", "\"1\"").body("{}").patch(amina.url("")).statusCode())
        .isEqualTo(404);
    assertThat(amina.put(nadia, "/decision", "{\"outcome\":\"GRANTED\"}").statusCode())
        .isEqualTo(404);
    assertThat(as(amina.token()).get("/applications/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    assertThat(as(amina.token()).get("/applications/nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void showsADraftToItsOwnerOnly() {
    Amina amina = Amina.withAFilledInDraft();
    assertThat(as(Amina.claire()).get(amina.url("")).statusCode()).isEqualTo(404);
    assertThat(amina.read().statusCode()).isEqualTo(200);
  }

  @Test
  void knowsNoOneWithoutAValidToken() {
    Amina amina = Amina.opensADraft();
    assertThat(as(Tokens.expired(amina.subject)).get(amina.url("")).statusCode()).isEqualTo(401);
    assertThat(io.restassured.RestAssured.get(amina.url("")).statusCode()).isEqualTo(401);
    assertThat(as(amina.token() + "x").get(amina.url("")).statusCode()).isEqualTo(401);
  }

  @Test
  void letsEachRoleDoItsOwnOnly() {
    Amina amina = Amina.hasSubmitted();
    assertThat(as(amina.token()).get("/worklist").statusCode()).isEqualTo(403);
    assertThat(amina.put(amina.token(), "/decision", "{}").statusCode()).isEqualTo(403);
    assertThat(amina.post(Amina.claire(), "/withdrawal", "{}").statusCode()).isEqualTo(403);
    assertThat(as(Amina.claire()).get(amina.url("/number-requests/1")).statusCode()).isEqualTo(403);
    assertThat(as(amina.token()).get(amina.url("/number?purpose=letter")).statusCode())
        .isEqualTo(403);
    assertThat(as(amina.token()).get(amina.url("/facts/1")).statusCode()).isEqualTo(403);
    assertThat(as(Tokens.auditor("audrey")).get(amina.url("")).statusCode()).isEqualTo(200);
    assertThat(
            amina
                .put(Tokens.auditor("audrey"), "/decision", "{\"outcome\":\"GRANTED\"}")
                .statusCode())
        .isEqualTo(403);
  }
}
