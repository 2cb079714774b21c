package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One application from the draft to the certified number, and what others may read on the way. */
@AtTheDoors
class WholePathDoorTest {

  private static final String LETTERS = Tokens.service("notifications-service", "contact number");

  @Inject AgroalDataSource database;

  @Test
  void goesFromTheDraftToTheCertifiedNumber() {
    Amina amina = Amina.isAssessed();
    UUID passport = amina.hasReady("PASSPORT");
    acceptsIdentity(amina, passport);
    readsWhomTheNumberIsFor(amina);

    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER"));
    assertThat(numberFor(LETTERS, amina).<String>path("kind")).isEqualTo("NIA");
    assertThat(numberFor(LETTERS, amina).<String>path("number")).isEqualTo(Authority.NUMBER);
    assertThat(amina.progress("en").<String>path("nextActor")).isEqualTo("APPLICANT");

    grants(amina);
    assertThat(amina.progress("en").<String>path("status")).isEqualTo("PROVISIONAL_CERTIFICATE");

    UUID birth = amina.hasReady("BIRTH_CERT_FULL");
    assertThat(amina.progress("en").<String>path("nextActor")).isEqualTo("CPAM");
    amina.document("DocumentReviewed", birth, "BIRTH_CERT_FULL", 0, ",\"verdict\":\"ACCEPTED\"");
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("CERTIFICATION_REQUESTED"));
    Authority.certifies(amina.id, 2, Authority.sealed(amina.id, 2, "NIR", Authority.NUMBER));
    eventually(() -> assertThat(amina.track("status")).isEqualTo("CLOSED"));

    assertThat(numberFor(LETTERS, amina).<String>path("kind")).isEqualTo("NIR");
    assertThat(amina.progress("fr").<String>path("status")).isEqualTo("FINAL_NUMBER");
    saidEverythingAndNothingPersonal(amina);
  }

  private static void acceptsIdentity(Amina amina, UUID passport) {
    Response accepted =
        amina.put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(passport));
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
    assertThat(accepted.<String>path("identityTrack")).isEqualTo("NUMBER_REQUESTED");
  }

  private void readsWhomTheNumberIsFor(Amina amina) {
    Response asked =
        as(Tokens.integration("cpam-integration")).get(amina.url("/number-requests/1"));
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.<String>path("purpose")).isEqualTo("WAITING_NUMBER");
    assertThat(asked.<String>path("birthName")).isEqualTo("EXEMPLE");
    assertThat(asked.<String>path("birthCountry")).isEqualTo("99350");
    assertThat(
            as(Tokens.integration("cpam-integration"))
                .get(amina.url("/number-requests/2"))
                .statusCode())
        .isEqualTo(404);
    assertThat(audit(amina)).containsExactly("cpam-integration NUMBER_REQUEST WAITING_NUMBER");
  }

  private static void grants(Amina amina) {
    Response granted = amina.put(claire(), "/decision", "{\"outcome\":\"GRANTED\",\"reasons\":[]}");
    assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(200);
    assertThat(granted.<String>path("decision.outcome")).isEqualTo("GRANTED");
    assertThat(granted.<String>path("decision.effectiveFrom")).isEqualTo("2026-09-01");
  }

  private void saidEverythingAndNothingPersonal(Amina amina) {
    eventually(
        () ->
            assertThat(amina.said())
                .containsExactly(
                    "ApplicationOpened",
                    "ApplicationAssigned",
                    "ApplicationSubmitted",
                    "ApplicationAcknowledged",
                    "NumberRequested",
                    "WaitingNumberRecorded",
                    "DecisionTaken",
                    "NumberRequested",
                    "NumberCertificationRecorded",
                    "ApplicationClosed"));
    List<Events.Seen> events = Events.of("applications", amina.id);
    assertThat(events)
        .allSatisfy(event -> Contracts.assertMatches(event.type(), event.data()))
        .allSatisfy(
            event ->
                assertThat(event.data().toString())
                    .doesNotContain("99999")
                    .doesNotContain("EXEMPLE"));
    assertThat(events)
        .extracting(event -> event.headers().get("ce_sequence"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(events.get(8).data().path("sameDigits").asBoolean()).isTrue();
    assertThat(audit(amina))
        .hasSize(4)
        .contains("service-account-notifications-service NUMBER letter");
    assertThat(everythingStoredOf(amina))
        .doesNotContain(Authority.NUMBER)
        .doesNotContain("0405999");
  }

  private static Response numberFor(String token, Amina amina) {
    return as(token).get(amina.url("/number?purpose=letter"));
  }

  private List<String> audit(Amina amina) {
    return rows(
        "SELECT reader || ' ' || subject || ' ' || purpose FROM access_record WHERE application_id = '%s' ORDER BY id",
        amina);
  }

  private String everythingStoredOf(Amina amina) {
    return String.join(
        "\n",
        rows(
            "SELECT a::text FROM application a WHERE id = '%1$s' UNION ALL SELECT encode(sealed, 'escape')"
                + " FROM recorded_number WHERE application_id = '%1$s' UNION ALL SELECT h::text FROM"
                + " history_entry h WHERE application_id = '%1$s' UNION ALL SELECT payload::text FROM outbox"
                + " WHERE aggregateid = '%1$s'",
            amina));
  }

  private List<String> rows(String sql, Amina amina) {
    List<String> rows = new java.util.ArrayList<>();
    try (Connection connection = database.getConnection();
        ResultSet found = connection.createStatement().executeQuery(sql.formatted(amina.id))) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return rows;
  }
}
