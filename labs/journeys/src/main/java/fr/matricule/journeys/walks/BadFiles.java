package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Answer;
import fr.matricule.client.DocumentsApi;
import fr.matricule.client.Matricule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Files that cannot be used: each is refused with its reason, and the case goes on. */
final class BadFiles {

  private BadFiles() {}

  static Map<String, Consumer<Matricule>> cases() {
    Map<String, Consumer<Matricule>> cases = new LinkedHashMap<>();
    cases.put("A 0-byte file: refused at its announcement, its place named", BadFiles::empty);
    cases.put(
        "An .exe named .pdf: rejected, WRONG_TYPE",
        whole -> rejected(whole, Files.read("program.pdf"), "WRONG_TYPE"));
    cases.put(
        "A PDF with a password: rejected, PASSWORD_PROTECTED",
        whole -> rejected(whole, Files.read("encrypted.pdf"), "PASSWORD_PROTECTED"));
    cases.put(
        "The EICAR file: rejected, VIRUS_FOUND",
        whole -> rejected(whole, Files.eicar(), "VIRUS_FOUND"));
    cases.put(
        "Half a PDF: rejected, CORRUPT",
        whole -> {
          byte[] whole1 = Files.read("birth-certificate.pdf");
          rejected(whole, Arrays.copyOf(whole1, whole1.length / 2), "CORRUPT");
        });
    cases.put("An upload larger than its policy: the storage refuses it", BadFiles::tooLarge);
    cases.put(
        "An upload never completed: refused to complete, the case goes on",
        BadFiles::neverUploaded);
    cases.put(
        "A kind or type of file that is unknown: 422, its place named", BadFiles::unknownKind);
    return cases;
  }

  private static void empty(Matricule whole) {
    Filing filing = filing(whole);
    UUID id = filing.draft();
    assertThat(Files.read("empty.pdf")).isEmpty();
    Problems.at(
        documents(whole).announce(DocumentsApi.announcement(id, "RIB", Files.PDF, 0)), "/size");
  }

  private static void rejected(Matricule whole, byte[] file, String reason) {
    Filing filing = filing(whole);
    UUID id = filing.draft();
    JsonNode document = filing.inspected(documents(whole).upload(id, "RIB", Files.PDF, file));
    assertThat(document.path("status").asText()).isEqualTo("REJECTED");
    assertThat(document.path("reason").asText()).isEqualTo(reason);
    Problems.expect(documents(whole).content(UUID.fromString(document.path("id").asText())), 404);
    goesOn(filing, id);
  }

  private static void tooLarge(Matricule whole) {
    Filing filing = filing(whole);
    UUID id = filing.draft();
    byte[] file = Files.read("rib.pdf");
    JsonNode announced =
        documents(whole)
            .announce(DocumentsApi.announcement(id, "RIB", Files.PDF, file.length - 1))
            .expect(201)
            .json();
    Answer refused = documents(whole).store(announced.path("upload"), file);
    assertThat(refused.status()).as(refused.text()).isBetween(400, 403);
    Problems.expect(documents(whole).complete(id(announced)), 409);
    goesOn(filing, id);
  }

  private static void neverUploaded(Matricule whole) {
    Filing filing = filing(whole);
    UUID id = filing.draft();
    JsonNode announced =
        documents(whole)
            .announce(DocumentsApi.announcement(id, "RIB", Files.PDF, 1000))
            .expect(201)
            .json();
    Problems.expect(documents(whole).complete(id(announced)), 409);
    assertThat(documents(whole).read(id(announced)).json().path("status").asText())
        .isEqualTo("ANNOUNCED");
    goesOn(filing, id);
  }

  private static void unknownKind(Matricule whole) {
    UUID id = filing(whole).draft();
    Problems.at(
        documents(whole).announce(DocumentsApi.announcement(id, "LOVE_LETTER", Files.PDF, 10)),
        "/kind");
    Problems.at(
        documents(whole).announce(DocumentsApi.announcement(id, "RIB", "text/html", 10)),
        "/mediaType");
  }

  /** A bad file stops nobody: a good one is taken and the application may be submitted. */
  private static void goesOn(Filing filing, UUID id) {
    JsonNode good = filing.inspected(filing.bring(id, "RIB", "rib.pdf"));
    assertThat(good.path("status").asText()).isEqualTo("READY");
    assertThat(filing.submit(id).path("reference").asText()).startsWith("IMM-");
  }

  private static Filing filing(Matricule whole) {
    return new Filing(whole, Newcomer.student("elif", whole.today()));
  }

  private static DocumentsApi documents(Matricule whole) {
    return whole.documents("elif");
  }

  private static UUID id(JsonNode announced) {
    return UUID.fromString(announced.path("id").asText());
  }
}
