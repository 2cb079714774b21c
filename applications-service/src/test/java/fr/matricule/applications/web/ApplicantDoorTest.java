package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.eventually;
import static fr.matricule.applications.web.Amina.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AtTheDoors
class ApplicantDoorTest {

  @Test
  void opensADraft() {
    Response opened =
        as(Tokens.applicant("bilal"))
            .header("Idempotency-Key", key())
            .body("{\"language\":\"en\"}")
            .post("/applications");
    assertThat(opened.statusCode()).isEqualTo(201);
    assertThat(opened.<String>path("reference")).matches("IMM-\\d{4}-\\d{6}-[A-Z]");
    assertThat(opened.<String>path("status")).isEqualTo("DRAFT");
    assertThat(opened.<String>path("language")).isEqualTo("en");
    assertThat(opened.header("ETag")).isEqualTo("\"1\"");
    assertThat(opened.header("Location")).endsWith("/applications/" + opened.path("id"));
  }

  @Test
  void fillsTheDraftInStepByStepAndSaysWhatIsNeeded() {
    Amina amina = Amina.opensADraft();
    Response first = amina.patch("{\"identity\":{\"birthName\":\"EXEMPLE\"}}");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.header("ETag")).isEqualTo("\"2\"");
    assertThat(first.<List<?>>path("requiredDocuments")).isEmpty();
    Response whole = amina.patch(Amina.FORM);
    assertThat(whole.<String>path("form.identity.birthName")).isEqualTo("EXEMPLE");
    assertThat(whole.<String>path("office")).isEqualTo("311");
    assertThat(whole.<List<List<String>>>path("requiredDocuments.anyOf"))
        .contains(List.of("ENROLMENT_CERT"));
  }

  @Test
  void fillsTheDraftInAlthoughNobodySaysWhatIsNeeded() {
    for (String situation : List.of("INACTIVE", "PENSIONER")) {
      Amina amina = Amina.opensADraft();
      Response patched = amina.patch("{\"situation\":{\"situation\":\"%s\"}}".formatted(situation));
      assertThat(patched.statusCode()).isEqualTo(200);
      assertThat(patched.<List<?>>path("requiredDocuments")).isEmpty();
    }
  }

  @Test
  void submitsWithAReceiptThatListsWhatIsMissing() {
    Amina amina = Amina.withAFilledInDraft();
    UUID passport = UUID.randomUUID();
    amina.document("DocumentUploaded", passport, "PASSPORT", 1, "");
    eventually(() -> assertThat(amina.timeline("fr")).contains("DocumentUploaded"));
    Response receipt = amina.submit();
    assertThat(receipt.statusCode()).isEqualTo(201);
    assertThat(receipt.<List<String>>path("receivedDocuments.documentId"))
        .containsExactly(passport.toString());
    assertThat(receipt.<List<String>>path("missingDocuments.purpose"))
        .containsExactly("CIVIL_STATUS", "ENTITLEMENT");
    LocalDate on = LocalDate.parse(receipt.path("submittedOn"));
    assertThat(LocalDate.parse(receipt.path("completeBy"))).isAfterOrEqualTo(on.plusDays(30));
    assertThat(LocalDate.parse(receipt.path("acknowledgeBy"))).isAfterOrEqualTo(on.plusDays(14));
    assertThat(receipt.<String>path("implicitDecision.outcome")).isEqualTo("ACCEPTANCE");
    assertThat(receipt.<String>path("implicitDecision.on")).isEqualTo(on.plusMonths(2).toString());
  }

  @Test
  void announcesItsStepsInOrderAndAsTheContractsWant() {
    Amina amina = Amina.hasSubmitted();
    eventually(
        () ->
            assertThat(amina.said())
                .containsExactly(
                    "ApplicationOpened", "ApplicationAssigned", "ApplicationSubmitted"));
    assertThat(Events.of("applications", amina.id))
        .allSatisfy(event -> Contracts.assertMatches(event.type(), event.data()));
    assertThat(Events.of("applications", amina.id))
        .allSatisfy(
            event ->
                assertThat(event.data().toString())
                    .doesNotContain("EXEMPLE")
                    .doesNotContain("2004-05-17")
                    .doesNotContain("FR76"));
  }

  @Test
  void givesTheSameReceiptToARepeatedSubmission() {
    Amina amina = Amina.withAFilledInDraft();
    String key = key();
    String etag = amina.etag();
    Response first = amina.submit(key, etag);
    Response again = amina.submit(key, etag);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    eventually(() -> assertThat(amina.said()).hasSize(3));
  }

  @Test
  void rejectsASecondSubmission() {
    Amina amina = Amina.hasSubmitted();
    Response second = amina.submit();
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.<String>path("type")).endsWith("illegal-move");
    assertThat(second.<String>path("caseStatus")).isEqualTo("SUBMITTED");
  }

  @Test
  void rejectsASubmissionWithoutTheSwornStatement() {
    Amina amina = Amina.withAFilledInDraft();
    amina.patch("{\"statement\":{\"sworn\":false},\"identity\":{\"birthPlace\":null}}");
    Response refused = amina.submit();
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.<List<String>>path("errors.pointer"))
        .containsExactly("/identity/birthPlace", "/statement/sworn");
    assertThat(amina.read().<String>path("status")).isEqualTo("DRAFT");
    assertThat(amina.said()).doesNotContain("ApplicationSubmitted", "ApplicationAssigned");
  }

  @Test
  void rejectsASubmissionFromWhereNoOfficeIs() {
    Amina amina = Amina.withAFilledInDraft();
    amina.patch(
        "{\"contact\":{\"address\":{\"postcode\":\"1000\",\"town\":\"Bruxelles\",\"country\":\"BE\"}}}");
    Response refused = amina.submit();
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.<List<String>>path("errors.code")).containsExactly("no-office");
  }

  @Test
  void withdrawsAndEndsThere() {
    Amina amina = Amina.isAssessed();
    Response withdrawn = amina.post(amina.token(), "/withdrawal", "{}");
    assertThat(withdrawn.statusCode()).isEqualTo(200);
    assertThat(withdrawn.<String>path("status")).isEqualTo("WITHDRAWN");
    eventually(
        () -> assertThat(amina.said()).endsWith("ApplicationWithdrawn", "ApplicationClosed"));
    assertThat(
            amina
                .put(Amina.claire(), "/decision", "{\"outcome\":\"GRANTED\",\"reasons\":[]}")
                .statusCode())
        .isEqualTo(409);
    assertThat(amina.post(amina.token(), "/withdrawal", "{}").statusCode()).isEqualTo(409);
    assertThat(amina.progress("fr").<String>path("sentence")).isEqualTo("Votre dossier est clos.");
    assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("NOBODY");
  }

  @Test
  void tellsProgressAndTimelineInBothLanguages() {
    Amina amina = Amina.isAssessed();
    assertThat(amina.progress("fr").<String>path("sentence")).startsWith("Votre dossier est");
    assertThat(amina.progress("en").<String>path("sentence")).startsWith("We are examining");
    assertThat(amina.progress("en").<String>path("tracks.entitlement.sentence"))
        .isEqualTo("Your rights are being examined.");
    assertThat(amina.progress("de").<String>path("sentence")).startsWith("Votre dossier est");
    assertThat(amina.timeline("en"))
        .containsExactly(
            "ApplicationOpened",
            "ApplicationAssigned",
            "ApplicationSubmitted",
            "ApplicationAcknowledged");
  }
}
