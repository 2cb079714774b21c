package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rule book says what proves a civil status; certification is asked for whichever comes last.
 */
@AtTheDoors
class CivilStatusDoorTest {

  @ParameterizedTest
  @ValueSource(strings = {"OFPRA_EQUIVALENCE", "OTHER", "LIVRET_FAMILLE", "ASE_PLACEMENT"})
  void asksForCertificationWhenTheProofComesAfterTheAssessment(String kind) {
    Amina amina = Amina.isAssessed();
    amina.assessed("GRANTED", later(kind));
    hasAWaitingNumber(amina);
    accepted(amina, kind);
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("CERTIFICATION_REQUESTED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFPRA_EQUIVALENCE", "OTHER", "MARRIAGE_CERT", "PARENTAL_AUTH"})
  void asksForCertificationWhenTheAssessmentComesAfterTheProof(String kind) {
    Amina amina = Amina.isAssessed();
    hasAWaitingNumber(amina);
    accepted(amina, kind);
    amina.document("DocumentUploaded", UUID.randomUUID(), "RIB", 0, "");
    eventually(() -> assertThat(amina.timeline("fr")).contains("DocumentUploaded"));
    assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER");

    amina.assessed("GRANTED", later(kind));
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("CERTIFICATION_REQUESTED"));
    assertThat(amina.said().stream().filter("NumberRequested"::equals)).hasSize(2);
  }

  private static String later(String kind) {
    return "{\"purpose\":\"CIVIL_STATUS\",\"anyOf\":[\"%s\"],\"later\":true}".formatted(kind);
  }

  private static void accepted(Amina amina, String kind) {
    UUID document = amina.hasReady(kind);
    amina.document("DocumentReviewed", document, kind, 0, ",\"verdict\":\"ACCEPTED\"");
    eventually(() -> assertThat(amina.timeline("fr")).contains("DocumentAccepted"));
  }

  private static void hasAWaitingNumber(Amina amina) {
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}"
                .formatted(amina.hasReady("PASSPORT")))
        .then()
        .statusCode(200);
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER"));
  }
}
