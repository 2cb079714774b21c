package fr.matricule.kernel.http.input;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every service takes from a request, and what it refuses with its place. */
@QuarkusTest
@WithTestResource(Stack.class)
class GateTest {

  private static ValidatableResponse say(String body) {
    return given().contentType("application/json").body(body).post("/echo").then();
  }

  private static ValidatableResponse patch(String body) {
    return given().contentType("application/merge-patch+json").body(body).patch("/echo").then();
  }

  private static ValidatableResponse ask(String query) {
    return given().urlEncodingEnabled(false).get("/echo/" + UUID.randomUUID() + "?" + query).then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"line\":\" a  b \"} | {\"line\":\"a b\"}",
        "{\"name\":\"O`g´li\"} | {\"name\":\"O'g'li\"}",
        "{\"iban\":\"FR76 3000\\u00a06000\"} | {\"iban\":\"FR7630006000\"}",
        "{\"facts\":\"a\\r\\nb\"} | {\"facts\":\"a\\nb\"}",
        "{\"names\":[\" A\\u00adB\",\"\",\" \",null,\"C’D\"]} | {\"names\":[\"AB\",\"C'D\"]}",
        "{\"within\":{\"name\":\"A–B\"}} | {\"within\":{\"name\":\"A-B\"}}",
        "{\"line\":\"\",\"name\":\" \",\"day\":\"\",\"at\":\"\",\"id\":\"\",\"count\":\"\",\"sworn\":\" \",\"colour\":\"\"} | {}",
        "{\"day\":\" 2026-09-01 \"} | {\"day\":\"2026-09-01\"}",
        "{\"day\":\"1900-01-01\",\"within\":{\"day\":\"2200-12-31\"}} | {\"day\":\"1900-01-01\",\"within\":{\"day\":\"2200-12-31\"}}",
        "{\"at\":\"2026-09-01T00:00:00+02:00\"} | {\"at\":\"2026-08-31T22:00:00Z\"}"
      })
  void takesWhatCanBeMeant(String body, String read) {
    String answer = say(body).statusCode(200).extract().asString();
    assertThat(answer).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"line\":\"a\\u0000\"}                 | /line          | character",
        "{\"line\":\"a\\nb\"}                    | /line          | character",
        "{\"facts\":\"a\\u0007\"}                | /facts         | character",
        "{\"within\":{\"line\":\"12 rue\\ud83d X\"}} | /within/line | character",
        "{\"names\":[\"A\",\"\\udc00\"]}         | /names/1       | character",
        "{\"day\":20260901}                      | /day           | day",
        "{\"day\":[2026,9,1]}                    | /day           | day",
        "{\"day\":\"20260901\"}                  | /day           | day",
        "{\"day\":\"2026-08-31T22:00:00Z\"}      | /day           | day",
        "{\"day\":\"2026-09-01T00:00:00\"}       | /day           | day",
        "{\"day\":\"-5000-01-01\"}               | /day           | day",
        "{\"day\":\"+57442-06-19\"}              | /day           | day",
        "{\"day\":\"1899-12-31\"}                | /day           | day",
        "{\"day\":\"2201-01-01\"}                | /day           | day",
        "{\"day\":\"2026-02-30\"}                | /day           | day",
        "{\"day\":\"２０２６-09-01\"}              | /day           | day",
        "{\"day\":true}                          | /day           | day",
        "{\"day\":{}}                            | /day           | day",
        "{\"at\":1788220800}                     | /at            | moment",
        "{\"at\":\"2026-09-01\"}                 | /at            | moment",
        "{\"id\":\"1-1-1-1-1\"}                  | /id            | wrong-type",
        "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}   | /id            | wrong-type",
        "{\"count\":\"7\"}                       | /count         | wrong-type",
        "{\"count\":1.0}                         | /count         | wrong-type",
        "{\"count\":true}                        | /count         | wrong-type",
        "{\"count\":99999999999}                 | /count         | wrong-type",
        "{\"sworn\":1}                           | /sworn         | wrong-type",
        "{\"sworn\":\"true\"}                    | /sworn         | wrong-type",
        "{\"colour\":0}                          | /colour        | wrong-type",
        "{\"colour\":\"red\"}                    | /colour        | wrong-type",
        "{\"line\":5}                            | /line          | wrong-type",
        "{\"line\":{}}                           | /line          | wrong-type",
        "{\"line\":[\"a\"]}                      | /line          | wrong-type",
        "{\"names\":\"a\"}                       | /names         | wrong-type",
        "{\"names\":[5]}                         | /names/0       | wrong-type",
        "{\"within\":\"\"}                       | /within        | wrong-type",
        "{\"within\":[]}                         | /within        | wrong-type",
        "{\"other\":1}                           | /other         | unknown-property"
      })
  void refusesWhatCannotBeWithItsPlace(String body, String pointer, String code) {
    say(body)
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"line\":1,\"line\":2}", "{} {}", "{\"line\":\"a}", "{\"line\":\"\u0001\"}"})
  void refusesWhatIsNotOneJsonValue(String body) {
    assertThat(say(body).extract().statusCode()).isIn(400, 422);
  }

  @Test
  void namesTheCharacter() {
    say("{\"line\":\"a\\u0000\"}").body("errors[0].message", containsString("U+0000 NULL"));
  }

  @Test
  void looksAtTheLengthFirst() {
    say("{\"line\":\"a@" + "aa.".repeat(1_000) + "\"}")
        .statusCode(422)
        .body("errors[0].code", equalTo("too-long"))
        .body("errors[0].pointer", equalTo("/line"));
  }

  @Test
  void doesNotFollowWithoutEnd() {
    say("{\"within\":".repeat(5_000) + "null" + "}".repeat(5_000)).statusCode(422);
    patch("[".repeat(5_000) + "]".repeat(5_000)).statusCode(422);
    say("{\"count\":" + "9".repeat(5_000) + "}").statusCode(422);
  }

  @Test
  void looksThroughJsonThatHasNoTypeYet() {
    patch("{\"contact\":{\"lines\":[\"a\",\"b\\u0000\"]}}")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/contact/lines/1"))
        .body("errors[0].code", equalTo("character"));
    patch("{\"a\\u0000\":1}").statusCode(422);
    patch("{\"a\":null,\"b\":\"\"}").statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Application/JSON",
        "application/json;charset=UTF-8",
        "APPLICATION/JSON; Charset=utf-8"
      })
  void knowsAMediaTypeHoweverItIsWritten(String type) {
    given()
        .config(
            io.restassured.config.RestAssuredConfig.config()
                .encoderConfig(
                    io.restassured.config.EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)))
        .header("Content-Type", type)
        .body("{\"line\":\"a\"}")
        .post("/echo")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=abc      | /limit  | wrong-type",
        "limit=1.5      | /limit  | wrong-type",
        "limit=99999999999 | /limit | wrong-type",
        "on=20260901    | /on     | wrong-type",
        "on=2026-13-01  | /on     | wrong-type",
        "colour=GREEN   | /colour | wrong-type",
        "cursor=1       | /cursor | wrong-type",
        "word=a%00b     | /word   | character",
        "word=a%0Ab     | /word   | character"
      })
  void refusesAParameterThatCannotBe(String query, String pointer, String code) {
    ask(query)
        .statusCode(422)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void readsParametersAsItReadsABody() {
    ask("word=%20a%C2%A0%20b&limit=&on=%20&colour=RED&cursor=")
        .statusCode(200)
        .body("word", equalTo("a b"))
        .body("limit", equalTo(50))
        .body("on", equalTo("null"))
        .body("colour", equalTo("RED"))
        .body("cursor", equalTo("null"));
    ask("word=" + "a".repeat(400)).statusCode(422).body("errors[0].code", equalTo("too-long"));
  }

  @Test
  void leadsNowhereByAPathThatCannotBe() {
    given().get("/echo/abc").then().statusCode(404);
    given().get("/echo/1-1-1-1-1").then().statusCode(404);
  }
}
