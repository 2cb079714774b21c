package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Chen asks for asylum and has to wait three months; then the right opens without a new
 * application. The sandbox's clock is moved for it.
 */
public final class Deferred implements Journey {

  private static final String APPLICATIONS = "applications-service";
  private static final String ELIGIBILITY = "eligibility-service";

  @Override
  public String title() {
    return "Deferred: an asylum seeker is judged again when the three months are over";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    steps.check("Filing and judging happen on the same day", () -> letClocksAgree(whole));
    Filing filing = new Filing(whole, Newcomer.asylumSeeker("chen", whole.today()));
    Desk claire = new Desk(whole, "claire");
    UUID id = steps.take("An application is submitted on the first day", () -> submitted(filing));
    JsonNode deferred =
        steps.take("The right is deferred, with its day", () -> deferred(filing, id));
    steps.check("The recommendation reaches the desk", () -> claire.findsAssessed(id));
    steps.check(
        "Three months pass for eligibility-service",
        () -> whole.ops(ELIGIBILITY).moveClock("P3M2D").expect(200));
    steps.check("The right opens on the day that was said", () -> granted(filing, id, deferred));
    steps.check("The desk hears of it", () -> heardTwice(whole, id));
  }

  /** With the attestation: nothing is granted to whom no document identifies. */
  private static UUID submitted(Filing filing) {
    UUID id = filing.draft();
    filing.bring(id, "ASYLUM_ATTESTATION", "passport-scan.jpg");
    filing.awaitUploadsKnown(id, 1);
    filing.submit(id);
    return id;
  }

  /** An earlier walk left the clock of eligibility-service ahead. */
  private static void letClocksAgree(Matricule whole) {
    long ahead = ChronoUnit.DAYS.between(now(whole, APPLICATIONS), now(whole, ELIGIBILITY));
    if (ahead > 0) {
      whole.ops(APPLICATIONS).moveClock("P" + ahead + "D").expect(200);
    }
  }

  private static ZonedDateTime now(Matricule whole, String service) {
    JsonNode clock = whole.ops(service).moveClock("P0D").expect(200).json();
    return ZonedDateTime.parse(clock.path("now").asText());
  }

  private static JsonNode deferred(Filing filing, UUID id) {
    JsonNode assessment = filing.assessed(id, "en");
    assertThat(assessment.path("outcome").asText()).isEqualTo("DEFERRED");
    assertThat(assessment.path("reasons").toString()).contains("RESIDENCE_NOT_STABLE_3M");
    return assessment;
  }

  private static void granted(Filing filing, UUID id, JsonNode deferred) {
    Until.holds(
        "the second look",
        () -> filing.assessed(id, "en").path("occasion").asText().equals("DEFERRAL_ENDED"));
    JsonNode assessment = filing.assessed(id, "fr");
    assertThat(assessment.path("outcome").asText()).startsWith("GRANTED");
    assertThat(assessment.path("effectiveFrom")).isEqualTo(deferred.path("eligibleFrom"));
    assertThat(assessment.path("assessedOn")).isEqualTo(deferred.path("assessedOn"));
  }

  private static void heardTwice(Matricule whole, UUID id) {
    Until.holds(
        "two recommendations on the timeline",
        () ->
            Json.each(whole.applications("claire").timeline(id, "en").path("items"))
                    .filter(item -> item.path("code").asText().equals("AssessmentRecorded"))
                    .count()
                == 2);
  }
}
