package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contact details change after the submission, and nobody can turn that against the person. */
@AtTheDoors
class ContactDoorTest {

  private static final String LYON =
      "{\"address\":{\"line4\":\"3 quai du Rhône\",\"postcode\":\"69001\",\"town\":\"Lyon\"}}";

  @Test
  void isUsedFromTheNextMessageOnAndSaidWithoutContent() {
    Amina amina = Amina.hasSubmitted();
    Response changed =
        change(amina, amina.token(), "{\"mobile\":\"+33611223344\",\"language\":\"en\"}");
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    assertThat(contact(amina).<String>path("language")).isEqualTo("en");
    change(amina, amina.token(), LYON).then().statusCode(200);
    assertThat(contact(amina).<List<String>>path("addressLines")).contains("69001 LYON");
    eventually(() -> assertThat(amina.said()).endsWith("ContactChanged", "ContactChanged"));
    Events.of("applications", amina.id).stream()
        .filter(event -> event.type().equals("ContactChanged"))
        .forEach(
            event -> {
              Contracts.assertMatches("ContactChanged", event.data());
              assertThat(event.data().toString()).doesNotContain("Lyon").doesNotContain("6112");
            });
    assertThat(amina.timeline("fr")).contains("ContactChanged");
    assertThat(change(amina, amina.token(), LYON).statusCode()).isEqualTo(200);
    assertThat(amina.timeline("fr").stream().filter("ContactChanged"::equals)).hasSize(2);
  }

  @Test
  void countsANewEmailAddressOnceItsCodeIsTold() {
    Amina amina = Amina.hasSubmitted();
    Response asked = change(amina, amina.token(), "{\"email\":\"neuve@exemple.test\"}");
    assertThat(asked.<Boolean>path("emailToConfirm")).isTrue();
    assertThat(asked.asString()).doesNotContain("neuve@exemple.test");
    assertThat(contact(amina).<String>path("email")).isEqualTo("amina@exemple.test");
    assertThat(contact(amina).<String>path("newEmail.address")).isEqualTo("neuve@exemple.test");
    String code = contact(amina).path("newEmail.code");
    String wrong = code.equals("00000000") ? "00000001" : "00000000";
    assertThat(tell(amina, wrong).<List<String>>path("errors.code")).containsExactly("wrong-code");

    assertThat(tell(amina, code).statusCode()).isEqualTo(200);
    assertThat(contact(amina).<String>path("email")).isEqualTo("neuve@exemple.test");
    assertThat(contact(amina).<Object>path("newEmail")).isNull();
    assertThat(tell(amina, code).statusCode()).isEqualTo(409);
    eventually(
        () -> {
          List<Events.Seen> said =
              Events.of("applications", amina.id).stream()
                  .filter(event -> event.type().equals("ContactChanged"))
                  .toList();
          assertThat(said).hasSize(2);
          assertThat(said.getFirst().data().path("emailToConfirm").asBoolean()).isTrue();
          assertThat(said.getLast().data().path("changed").toString()).isEqualTo("[\"EMAIL\"]");
        });
  }

  @Test
  void takesFiveWrongCodesAndThenNotEvenTheRightOne() {
    Amina amina = Amina.hasSubmitted();
    change(amina, amina.token(), "{\"email\":\"neuve@exemple.test\"}").then().statusCode(200);
    String code = contact(amina).path("newEmail.code");
    String wrong = code.equals("00000000") ? "00000001" : "00000000";
    for (int tried = 0; tried < 5; tried++) {
      assertThat(tell(amina, wrong).statusCode()).isEqualTo(422);
    }
    assertThat(tell(amina, code).statusCode()).isEqualTo(409);
    assertThat(contact(amina).<String>path("email")).isEqualTo("amina@exemple.test");
  }

  @Test
  void sendsFewCodesADayAndTakesAnAddressBack() {
    Amina amina = Amina.hasSubmitted();
    for (int asked = 0; asked < 5; asked++) {
      change(amina, amina.token(), "{\"email\":\"n%d@exemple.test\"}".formatted(asked))
          .then()
          .statusCode(200);
    }
    assertThat(change(amina, amina.token(), "{\"email\":\"n6@exemple.test\"}").statusCode())
        .isEqualTo(429);
    change(amina, amina.token(), "{\"email\":\"amina@exemple.test\"}").then().statusCode(200);
    assertThat(amina.read().<Boolean>path("emailToConfirm")).isFalse();
    assertThat(contact(amina).<Object>path("newEmail")).isNull();
  }

  @Test
  void keepsLettersWithANumberBackUntilTheOfficeConfirmsTheAddress() {
    Amina amina = waitsWithANumber();
    assertThat(number(amina).statusCode()).isEqualTo(200);
    Response moved = change(amina, amina.token(), LYON);
    assertThat(moved.<String>path("numberLettersFrom")).isNotBlank();
    assertThat(contact(amina).<String>path("numberLettersFrom")).isNotBlank();
    Response held = number(amina);
    assertThat(held.statusCode()).isEqualTo(409);
    assertThat(held.<String>path("type")).endsWith("address-to-confirm");
    assertThat(held.asString()).doesNotContain(Authority.NUMBER);
    assertThat(tasks(amina))
        .containsExactlyInAnyOrder("ADDRESS_TO_CONFIRM", "ADDRESS_OF_ANOTHER_OFFICE");

    amina.post(claire(), "/contact/address-confirmation", "").then().statusCode(200);
    assertThat(number(amina).statusCode()).isEqualTo(200);
    assertThat(tasks(amina)).containsExactly("ADDRESS_OF_ANOTHER_OFFICE");
    assertThat(amina.post(claire(), "/contact/address-confirmation", "").statusCode())
        .isEqualTo(409);
  }

  @Test
  void isChangedByTheOfficeOnlyWithAReason() {
    Amina amina = Amina.hasSubmitted();
    String street =
        "{\"address\":{\"line4\":\"3 avenue du Lac\",\"postcode\":\"31400\",\"town\":\"Toulouse\"}%s}";
    assertThat(change(amina, claire(), street.formatted("")).<List<String>>path("errors.pointer"))
        .containsExactly("/reason");
    change(amina, claire(), street.formatted(",\"reason\":\"ASKED_BY_PHONE\""))
        .then()
        .statusCode(200);
    assertThat(amina.timeline("fr")).contains("ContactChangedByOffice");
    assertThat(tasks(amina)).containsExactly("ADDRESS_TO_CONFIRM");
    assertThat(
            change(amina, amina.token(), street.formatted(",\"reason\":\"CORRECTION\""))
                .<List<String>>path("errors.code"))
        .containsExactly("only-for-the-office");
    assertThat(change(amina, Tokens.caseworker("nadia", "591"), "{}").statusCode()).isEqualTo(404);
    assertThat(change(amina, Tokens.auditor("audrey"), "{}").statusCode()).isEqualTo(403);
    String herself = Tokens.staff(amina.subject, "311", "A", "applicant", "caseworker");
    change(amina, herself, "{\"mobile\":\"+33611223344\"}").then().statusCode(200);
  }

  @Test
  void refusesWhatCannotReachAnybody() {
    Amina amina = Amina.hasSubmitted();
    for (String body :
        List.of(
            "[]",
            "{\"email\":null}",
            "{\"email\":\"nobody\"}",
            "{\"address\":null}",
            "{\"address\":{\"postcode\":null}}",
            "{\"language\":\"xx\"}",
            "{\"mobile\":\"12\"}",
            "{\"iban\":\"FR\"}",
            "{\"reason\":\"BECAUSE\"}")) {
      Response refused = change(amina, amina.token(), body);
      assertThat(refused.statusCode()).as(body + refused.asString()).isEqualTo(422);
    }
    assertThat(amina.timeline("fr")).doesNotContain("ContactChanged");
    Amina draft = Amina.withAFilledInDraft();
    assertThat(change(draft, draft.token(), "{\"language\":\"en\"}").statusCode()).isEqualTo(409);
  }

  private static Amina waitsWithANumber() {
    Amina amina = Amina.isAssessed();
    UUID passport = amina.hasReady("PASSPORT");
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(passport))
        .then()
        .statusCode(200);
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER"));
    return amina;
  }

  private static Response change(Amina amina, String token, String body) {
    return as(token).header("If-Match", amina.etag()).body(body).patch(amina.url("/contact"));
  }

  private static Response tell(Amina amina, String code) {
    return amina.put(
        amina.token(), "/contact/email-confirmation", "{\"code\":\"%s\"}".formatted(code));
  }

  private static Response contact(Amina amina) {
    return as(Tokens.service("notifications-service", "contact")).get(amina.url("/contact"));
  }

  private static Response number(Amina amina) {
    return as(Tokens.service("notifications-service", "number"))
        .get(amina.url("/number?purpose=letter"));
  }

  private static List<String> tasks(Amina amina) {
    return as(claire()).get(amina.url("/tasks")).path("items.findAll { !it.doneOn }.kind");
  }
}
