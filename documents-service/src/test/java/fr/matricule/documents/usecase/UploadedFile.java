package fr.matricule.documents.usecase;

import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.Document;
import fr.matricule.documents.Documents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import java.util.UUID;

/** A document whose file lies in quarantine, and which no job is going to look into. */
final class UploadedFile {

  private UploadedFile() {}

  static UUID of(CaseFixture file, byte[] bytes, Documents documents) {
    JsonPath announced = file.announced(bytes, "application/pdf");
    CaseFixture.upload(announced, bytes);
    UUID id = announced.getUUID("id");
    QuarkusTransaction.requiringNew()
        .run(() -> documents.locked(id).ifPresent(Document::confirmUpload));
    return id;
  }
}
