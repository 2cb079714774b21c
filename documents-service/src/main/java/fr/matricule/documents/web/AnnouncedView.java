package fr.matricule.documents.web;

import fr.matricule.documents.Document;
import fr.matricule.documents.DocumentKind;
import fr.matricule.documents.DocumentStatus;
import fr.matricule.documents.file.Upload;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An announced document, with the permission to upload its file. */
@Schema(name = "AnnouncedDocument")
record AnnouncedView(
    UUID id,
    UUID applicationId,
    DocumentKind kind,
    int version,
    DocumentStatus status,
    @Schema(
            description =
                "Post a multipart/form-data form to url: every field as it stands here, then the"
                    + " file as the last part, named file. Once, before expiresAt.")
        Upload upload) {

  static AnnouncedView of(Document document, Upload upload) {
    return new AnnouncedView(
        document.id(),
        document.applicationId(),
        document.kind(),
        document.version(),
        document.status(),
        upload);
  }
}
