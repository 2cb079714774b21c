package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.ApplicationsApi;
import fr.matricule.client.EligibilityApi;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import fr.matricule.journeys.walks.Desk.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Amina, student from Morocco, gets her number although her birth certificate was a bad photograph.
 */
public final class Granted implements Journey {

  static final String FILES_BROUGHT = "Four files go straight to the storage";
  static final String SUBMITTED = "The application is submitted; the receipt comes at once";
  static final String IDENTITY_ACCEPTED = "A caseworker accepts the identity";
  static final String GRANTED = "The entitlement is granted";

  private static final String BIRTH = "BIRTH_CERT_EXTRACT_FILIATION";
  private static final Map<String, String> FILES =
      Map.of(
          "PASSPORT",
          "passport-scan.jpg",
          BIRTH,
          "birth-certificate-blurred.pdf",
          "RESIDENCE_PERMIT",
          "residence-permit.jpg",
          "ENROLMENT_CERT",
          "enrolment.pdf");

  private final Map<String, UUID> documents = new HashMap<>();

  @Override
  public String title() {
    return "Granted: a student from Morocco gets her number";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    follow(whole, steps);
  }

  /** Walks, and returns the case. */
  UUID follow(Matricule whole, Steps steps) {
    Newcomer amina = new Registered(whole).student(steps);
    Filing filing = new Filing(whole, amina);
    Mail mail = new Mail(whole, amina);
    Desk claire = new Desk(whole, "claire");

    steps.check("The simulation says what to bring, without a login", () -> simulate(whole, amina));
    UUID id = steps.take("A draft is opened and filled in", filing::draft);
    steps.check(
        FILES_BROUGHT,
        () -> FILES.forEach((kind, file) -> documents.put(kind, filing.bring(id, kind, file))));
    steps.check("The case hears of the uploads", () -> filing.awaitUploadsKnown(id, FILES.size()));
    JsonNode receipt = steps.take(SUBMITTED, () -> submit(filing, id));
    String reference = receipt.path("reference").asText();
    steps.check(
        "The receipt is mailed in French, with courtesy English",
        () ->
            assertThat(Mail.words(mail.received(id, "N01")))
                .contains(reference)
                .containsIgnoringCase("votre demande")
                .containsIgnoringCase("your application"));
    steps.check(
        "The documents are inspected and ready",
        () ->
            documents
                .values()
                .forEach(
                    document ->
                        assertThat(filing.inspected(document).path("status").asText())
                            .isEqualTo("READY")));
    steps.check(
        "The assessment recommends a grant and explains itself", () -> assessed(filing, id));
    steps.check(
        "The case is on the work list of its office, and of no other",
        () -> {
          claire.findsAssessed(id);
          claire.findsOnTheWorklist(id);
          assertThat(new Desk(whole, "nadia").lists(id)).isFalse();
        });

    steps.check(IDENTITY_ACCEPTED, () -> claire.acceptsIdentity(id, document("PASSPORT")));
    String waiting =
        steps.take(
            "The waiting number comes; its letter shows the address in the window",
            () -> mail.posted(id, "N06").number());
    Item item =
        steps.take(
            "The birth certificate is illegible: a better one is asked for",
            () -> claire.asksForBetter(id, BIRTH, document(BIRTH)));
    steps.check(
        "The request is mailed",
        () -> assertThat(Mail.words(mail.received(id, "N03"))).containsIgnoringCase("naissance"));
    steps.check(GRANTED, () -> claire.grants(id, receipt.path("submittedOn").asText()).expect(200));
    steps.check(
        "The grant is posted", () -> assertThat(mail.posted(id, "N10").text()).contains("droits"));
    UUID better =
        steps.take("The applicant answers with a better file", () -> answer(filing, id, item));
    steps.check("The better file is accepted", () -> claire.accepts(better));
    String certified =
        steps.take(
            "The certified number comes by a second letter", () -> mail.posted(id, "N14").number());
    steps.check(
        "It has the digits of the waiting number and a right key",
        () -> numbers(waiting, certified));
    steps.check(
        "Progress and timeline tell it all, in both languages",
        () -> told(filing.applications(), id));
    return id;
  }

  private UUID document(String kind) {
    return Objects.requireNonNull(documents.get(kind), kind);
  }

  private static void simulate(Matricule whole, Newcomer amina) {
    JsonNode answer =
        EligibilityApi.simulate(
                whole.addresses().service("eligibility-service"),
                Json.object().set("facts", amina.facts()),
                "en")
            .expect(200)
            .json();
    assertThat(answer.path("outcome").asText()).isEqualTo("GRANTED");
    List<JsonNode> needs =
        Stream.of("requiredDocuments", "laterDocuments")
            .flatMap(when -> Json.each(answer.path(when)))
            .toList();
    assertThat(needs.stream().flatMap(need -> Json.texts(need.path("anyOf"))))
        .containsAll(FILES.keySet());
    assertThat(needs)
        .allMatch(
            need -> !need.path("why").asText().isBlank() && !need.path("howToObtain").isEmpty());
  }

  private static JsonNode submit(Filing filing, UUID id) {
    String key = UUID.randomUUID().toString();
    JsonNode receipt = filing.applications().submit(id, key).expect(201).json();
    assertThat(filing.applications().submit(id, key).expect(201).json()).isEqualTo(receipt);
    assertThat(receipt.path("reference").asText()).matches("IMM-\\d{4}-\\d{6}-[0-9A-Z]");
    assertThat(
            Json.each(receipt.path("receivedDocuments"))
                .map(document -> document.path("kind").asText()))
        .containsExactlyInAnyOrderElementsOf(FILES.keySet());
    assertThat(receipt.path("implicitDecision").path("outcome").asText()).isEqualTo("ACCEPTANCE");
    assertThat(receipt.path("acknowledgeBy").asText())
        .isGreaterThan(receipt.path("submittedOn").asText());
    return receipt;
  }

  private static void assessed(Filing filing, UUID id) {
    JsonNode french = filing.assessed(id, "fr");
    assertThat(french.path("outcome").asText()).isEqualTo("GRANTED");
    assertThat(Json.each(french.path("findings")))
        .isNotEmpty()
        .allMatch(
            finding ->
                !finding.path("sentence").asText().isBlank()
                    && !finding.path("article").asText().isBlank());
    assertThat(french.path("findings")).isNotEqualTo(filing.assessed(id, "en").path("findings"));
  }

  private static UUID answer(Filing filing, UUID id, Item item) {
    UUID better = filing.bring(id, BIRTH, "birth-certificate.pdf");
    assertThat(filing.inspected(better).path("status").asText()).isEqualTo("READY");
    int status =
        filing
            .applications()
            .answer(
                id,
                item.request(),
                Json.of(
                    "{'items':[{'itemId':'%s','documentId':'%s'}]}".formatted(item.item(), better)))
            .status();
    // the case may hear of the inspection a moment later: then the answer is pending
    assertThat(status).isIn(201, 202);
    return better;
  }

  private static void numbers(String waiting, String certified) {
    assertThat(certified).isEqualTo(waiting).startsWith("20405");
    long digits = Long.parseLong(certified.substring(0, 13));
    assertThat(Long.parseLong(certified.substring(13))).isEqualTo(97 - digits % 97);
  }

  private static void told(ApplicationsApi applicant, UUID id) {
    JsonNode french =
        Until.present(
            "the end of the case",
            () ->
                Optional.of(applicant.progress(id, "fr"))
                    .filter(told -> told.path("nextActor").asText().equals("NOBODY")));
    assertThat(french.path("sentence").asText())
        .isNotBlank()
        .isNotEqualTo(applicant.progress(id, "en").path("sentence").asText());
    JsonNode timeline = applicant.timeline(id, "fr").path("items");
    assertThat(Json.each(timeline).map(item -> item.path("at").asText()))
        .hasSizeGreaterThanOrEqualTo(8)
        .isSorted();
    assertThat(timeline).isNotEqualTo(applicant.timeline(id, "en").path("items"));
  }
}
