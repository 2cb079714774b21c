package fr.matricule.eligibility;

import static io.restassured.RestAssured.given;

import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A case as seen from outside: its applicant, its office, and what applications-service says of it.
 */
public record CaseFixture(UUID id, String owner) {

  /** The facts of the student of the contracts' example. */
  public static final String STUDENT =
      """
      {"submittedOn":"2026-09-07","birthDate":"2004-05-17","nationalities":["MA"],"department":"31",
       "situation":"STUDENT","arrivalDate":"2026-08-24",
       "stay":{"title":"VLS_TS","validFrom":"2026-08-20","validUntil":"2027-08-19","validated":true},
       "studies":{"startDate":"2026-09-01","endDate":"2027-06-30","level":"HIGHER"},"cover":{"kind":"NONE"}}""";

  /**
   * The facts of an adult who asks for asylum, and whose attestation ends before three months do.
   */
  public static String asylumSeeker(LocalDate filed) {
    return """
        {"submittedOn":"%s","birthDate":"1998-01-01","nationalities":["SD"],"department":"31",
         "situation":"ASYLUM_SEEKER","protection":{"attestationIssuedOn":"%s"},"cover":{"kind":"NONE"},
         "stay":{"title":"ASYLUM_ATTESTATION","validFrom":"%s","validUntil":"%s"}}"""
        .formatted(filed, filed, filed, filed.plusMonths(1));
  }

  /** The facts of a worker posted from Poland until a day. */
  public static String posted(LocalDate since, LocalDate until) {
    return """
        {"submittedOn":"%s","birthDate":"1985-01-30","nationalities":["PL"],"department":"44",
         "situation":"POSTED_WORKER","arrivalDate":"%s","activity":{"startDate":"%s","sector":"GENERAL"},
         "cover":{"kind":"A1","country":"PL","validUntil":"%s"}}"""
        .formatted(since, since, since, until);
  }

  /** A case of a fictional applicant, assigned to office 311. */
  public static CaseFixture open() {
    CaseFixture opened = new CaseFixture(UUID.randomUUID(), "amina-" + UUID.randomUUID());
    opened.hears(
        "ApplicationAssigned",
        1,
        "{\"applicationId\":\"%s\",\"ownerRef\":\"%s\",\"office\":\"311\",\"assignedOn\":\"2026-09-07\"}"
            .formatted(opened.id, opened.owner));
    return opened;
  }

  /** What applications-service would answer when asked for these facts. */
  public void facts(int version, String json) {
    put("/applications/%s/facts/%d".formatted(id, version), json);
  }

  public void outage(int version, int times) {
    put("/applications/%s/facts/%d?outage=%d".formatted(id, version, times), "");
  }

  private static void put(String path, String body) {
    String standIn =
        ConfigProvider.getConfig().getValue("matricule.test.applications", String.class);
    given().contentType(ContentType.TEXT).body(body).put(standIn + path).then().statusCode(204);
  }

  public String submitted(int version, long sequence, String... missing) {
    String id = UUID.randomUUID().toString();
    submitted(id, version, sequence, missing);
    return id;
  }

  public void submitted(String eventId, int version, long sequence, String... missing) {
    String documents =
        List.of(missing).isEmpty() ? "" : "\"" + String.join("\",\"", missing) + "\"";
    Events.send(
        "applications",
        eventId,
        "ApplicationSubmitted",
        "/applications-service",
        id,
        sequence,
        """
        {"applicationId":"%s","reference":"IMM-2026-000123-K","factsVersion":%d,
         "submittedAt":"2026-09-07T09:14:00Z","submittedOn":"2026-09-07","office":"311","missingDocuments":[%s]}"""
            .formatted(id, version, documents));
  }

  /** As submitted on a day, with every document. */
  public void submittedOn(LocalDate day, int version, long sequence) {
    hears(
        "ApplicationSubmitted",
        sequence,
        """
        {"applicationId":"%s","reference":"IMM-2026-000123-K","factsVersion":%d,
         "submittedAt":"%sT09:14:00Z","submittedOn":"%s","office":"311","missingDocuments":[]}"""
            .formatted(id, version, day, day));
  }

  public void hears(String type, long sequence, String data) {
    Events.send(
        "applications",
        UUID.randomUUID().toString(),
        type,
        "/applications-service",
        id,
        sequence,
        data);
  }

  /** What this service said of the case. */
  public List<Events.Seen> said() {
    return Events.of("eligibility", id);
  }

  public Response asApplicant() {
    return read(Tokens.applicant(owner));
  }

  public Response asCaseworker(String office) {
    return read(Tokens.caseworker("claire", office));
  }

  public Response read(String token) {
    return given().auth().oauth2(token).get("/assessments/" + id);
  }
}
