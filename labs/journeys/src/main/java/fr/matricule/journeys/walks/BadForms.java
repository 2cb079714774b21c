package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Answer;
import fr.matricule.client.ApplicationsApi;
import fr.matricule.client.Call;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Bodies that cannot be right: the place at fault is named and nothing is changed. */
final class BadForms {

  private BadForms() {}

  static Map<String, Consumer<Matricule>> cases() {
    Map<String, Consumer<Matricule>> cases = new LinkedHashMap<>();
    cases.put("Malformed JSON: 400", BadForms::malformed);
    cases.put(
        "An unknown property: 422, its place named",
        whole -> refused(whole, "{'identity':{'shoeSize':'38'}}", "/identity/shoeSize"));
    cases.put(
        "An unknown code: 422, its place named",
        whole -> refused(whole, "{'situation':{'situation':'ASTRONAUT'}}", "/situation/situation"));
    cases.put(
        "A birth date in the future: 422, its place named",
        whole ->
            refused(
                whole,
                "{'identity':{'birthDate':'%s'}}".formatted(whole.today().plusDays(1)),
                "/identity/birthDate"));
    cases.put(
        "A wrong IBAN: 422, its place named",
        whole -> refused(whole, "{'bank':{'iban':'FR7630006000011234567890188'}}", "/bank/iban"));
    cases.put("A submission without the sworn statement: 422, still a draft", BadForms::unsworn);
    cases.put(
        "A submission with a document missing: accepted, the receipt lists it",
        BadForms::incomplete);
    return cases;
  }

  private static void malformed(Matricule whole) {
    ApplicationsApi elif = whole.applications("elif");
    Problems.expect(
        Call.post(elif.base(), "/applications")
            .as(elif.token())
            .once(UUID.randomUUID().toString())
            .body("application/json", "{\"language\":")
            .send(),
        400,
        "malformed-json");
  }

  private static void refused(Matricule whole, String patch, String pointer) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    UUID id = filing.draft();
    Answer before = filing.applications().read(id).expect(200);
    Problems.at(filing.applications().fill(id, Json.of(patch)), pointer);
    Answer after = filing.applications().read(id).expect(200);
    assertThat(after.etag()).isEqualTo(before.etag());
    assertThat(after.json()).isEqualTo(before.json());
  }

  private static void unsworn(Matricule whole) {
    Newcomer elif = Newcomer.student("elif", whole.today());
    ((ObjectNode) elif.form().path("statement")).put("sworn", false);
    Filing filing = new Filing(whole, elif);
    UUID id = filing.draft();
    Problems.at(filing.applications().submit(id, UUID.randomUUID().toString()), "/statement/sworn");
    assertThat(filing.applications().read(id).json().path("status").asText()).isEqualTo("DRAFT");
  }

  private static void incomplete(Matricule whole) {
    Filing filing = new Filing(whole, Newcomer.student("elif", whole.today()));
    UUID id = filing.draft();
    filing.bring(id, "PASSPORT", "passport-scan.jpg");
    filing.awaitUploadsKnown(id, 1);
    JsonNode receipt = filing.submit(id);
    assertThat(
            Json.each(receipt.path("missingDocuments"))
                .flatMap(need -> Json.texts(need.path("anyOf"))))
        .contains("ENROLMENT_CERT", "BIRTH_CERT_EXTRACT_FILIATION")
        .doesNotContain("PASSPORT");
    assertThat(receipt.path("completeBy").asText())
        .isGreaterThan(receipt.path("submittedOn").asText());
  }
}
