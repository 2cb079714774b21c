package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The form takes what people type, says exactly what it cannot take, and clears what is emptied.
 */
@AtTheDoors
class FormDoorTest {

  @Test
  void keepsWhatWasTypedInTheFormInWhichItIsUsed() {
    Amina amina = Amina.withAFilledInDraft();
    Response kept =
        amina.patch(
            """
            {"identity":{"birthName":" DI  ALLO ","usageName":"N´Diaye","nationalities":["ma","RE"]},
             "contact":{"email":"amina@exemple.test ","mobile":"+33 (0)6 12 34 56 78",
               "address":{"postcode":"31\\u00a0000"}},
             "bank":{"iban":"iban fr76 3000 6000 0112 3456 7890 189"}}""");
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(200);
    assertThat(kept.<String>path("form.identity.birthName")).isEqualTo("DI ALLO");
    assertThat(kept.<String>path("form.identity.usageName")).isEqualTo("N'Diaye");
    assertThat(kept.<List<String>>path("form.identity.nationalities")).containsExactly("MA", "FR");
    assertThat(kept.<String>path("form.contact.email")).isEqualTo("amina@exemple.test");
    assertThat(kept.<String>path("form.contact.mobile")).isEqualTo("+33612345678");
    assertThat(kept.<String>path("form.contact.address.postcode")).isEqualTo("31000");
    assertThat(kept.<String>path("form.bank.iban")).isEqualTo("FR7630006000011234567890189");
    assertThat(amina.read().<Object>path("form")).isEqualTo(kept.<Object>path("form"));
  }

  @Test
  void clearsWhatIsEmptied() {
    Amina amina = Amina.withAFilledInDraft();
    amina
        .patch("{\"identity\":{\"usageName\":\"EXEMPLE\"},\"contact\":{\"mobile\":\"0612345678\"}}")
        .then()
        .statusCode(200);
    Response cleared =
        amina.patch(
            """
            {"identity":{"usageName":"","birthDate":" "},"contact":{"mobile":"\\u00a0","address":{"postcode":""}},
             "situation":{"arrivalDate":"","studies":{"startDate":""}},"statement":{"sworn":""}}""");
    assertThat(cleared.statusCode()).as(cleared.asString()).isEqualTo(200);
    for (String place :
        List.of(
            "identity.usageName",
            "identity.birthDate",
            "contact.mobile",
            "contact.address.postcode",
            "situation.studies.startDate",
            "statement.sworn")) {
      assertThat(cleared.<Object>path("form." + place)).as(place).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"identity\":{\"birthName\":\"Иванов\"}}|/identity/birthName|name|И (U+0418)",
        "{\"identity\":{\"givenNames\":[\"Amina\",\"F4tou\"]}}|/identity/givenNames/1|name|4 (U+0034)",
        "{\"identity\":{\"birthName\":\"محمد\"}}|/identity/birthName|name|passeport",
        "{\"identity\":{\"birthPlace\":\"Київ\"}}|/identity/birthPlace|place|К (U+041A)",
        "{\"identity\":{\"sex\":\"X\"}}|/identity/sex|sex|acte d'état civil",
        "{\"identity\":{\"nationalities\":[\"AQ\"]}}|/identity/nationalities/0|no-nationality-there|AQ",
        "{\"contact\":{\"email\":\"a..b@exemple.test\"}}|/contact/email|email|deux points",
        "{\"contact\":{\"address\":{\"line4\":\"SANS DOMICILE FIXE\"}}}|/contact/address/line4|domiciliation|CCAS",
        "{\"contact\":{\"address\":{\"line4\":\"улица 1\"}}}|/contact/address/line4|address-not-latin|у (U+0443)",
      })
  void saysWhatItCannotTakeAndWhatToDo(String patch, String pointer, String code, String says) {
    Amina amina = Amina.withAFilledInDraft();
    Response before = amina.read();
    Response refused =
        as(amina.token())
            .header("If-Match", amina.etag())
            .header("Accept-Language", "fr")
            .body(patch)
            .patch(amina.url(""));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.<List<String>>path("errors.pointer")).containsExactly(pointer);
    assertThat(refused.<List<String>>path("errors.code")).containsExactly(code);
    assertThat(refused.<List<String>>path("errors.message").getFirst()).contains(says);
    assertThat(amina.read().asString()).isEqualTo(before.asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3100", "310000", "abcde", "3100x", "00000", "%25", "31_00"})
  void findsNoOfficeForWhatIsNoPostcode(String postcode) {
    assertThat(
            RestAssured.given()
                .urlEncodingEnabled(false)
                .get("/offices?postcode=" + postcode)
                .<List<?>>path("items"))
        .isEmpty();
  }

  @Test
  void findsTheOfficeOfAPostcodeHoweverItIsTyped() {
    for (String postcode : List.of("31000", "31 000", " 31000")) {
      assertThat(
              RestAssured.given()
                  .queryParam("postcode", postcode)
                  .get("/offices")
                  .<List<String>>path("items.code"))
          .containsExactly("311");
    }
  }
}
