package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A document that is turned down is told to the applicant, who then acts next. */
@AtTheDoors
class RefusedDocumentDoorTest {

  @Test
  void asksForAnotherIdentityDocument() {
    Amina amina = Amina.isAssessed();
    UUID passport = amina.hasReady("PASSPORT");
    reject(amina, passport);
    eventually(() -> assertThat(amina.said()).endsWith("IdentityRejected"));
    Events.Seen rejected = Events.of("applications", amina.id).getLast();
    Contracts.assertMatches("IdentityRejected", rejected.data());
    assertThat(rejected.data().path("documentKind").asText()).isEqualTo("PASSPORT");
    assertThat(rejected.data().path("reason").asText()).isEqualTo("EXPIRED");
    assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("APPLICANT");
    assertThat(amina.progress("fr").<String>path("status")).isEqualTo("DOCUMENT_NEEDED");
    assertThat(sentences(amina))
        .anyMatch(
            sentence ->
                sentence.contains(
                    "Envoyez un document qui était valable le jour de votre demande."));

    amina.hasReady("NATIONAL_ID");
    assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("CPAM");
  }

  @Test
  void waitsForTheApplicantWhenAFileIsRefusedOrTurnedDown() {
    for (String fact :
        List.of(
            "DocumentRejected|,\"reason\":\"CORRUPT\"",
            "DocumentReviewed|,\"verdict\":\"REJECTED\",\"reason\":\"BLURRED\"")) {
      String[] refused = fact.split("\\|");
      Amina amina = Amina.isAssessed();
      assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("CPAM");
      amina.document(refused[0], UUID.randomUUID(), "PASSPORT", 0, refused[1]);
      eventually(
          () -> assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("APPLICANT"));
      amina.hasReady("PASSPORT");
      assertThat(amina.progress("fr").<String>path("nextActor")).isEqualTo("CPAM");
    }
  }

  private static void reject(Amina amina, UUID document) {
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"REJECTED\",\"reason\":\"EXPIRED\",\"documentId\":\"%s\"}"
                .formatted(document))
        .then()
        .statusCode(200);
  }

  private static List<String> sentences(Amina amina) {
    return Amina.as(amina.token())
        .header("Accept-Language", "fr")
        .get(amina.url("/timeline"))
        .path("items.sentence");
  }
}
