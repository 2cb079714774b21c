package fr.matricule.documents.web;

import fr.matricule.documents.Announcement;
import fr.matricule.documents.DocumentKind;
import fr.matricule.documents.HandedIn;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Limits;
import fr.matricule.kernel.http.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller is about to upload. */
@Schema(requiredProperties = {"applicationId", "kind", "mediaType", "size"})
record AnnouncementRequest(
    @Nullable UUID applicationId,
    @Nullable DocumentKind kind,
    @Schema(
            enumeration = {"application/pdf", "image/jpeg", "image/png", "image/tiff"},
            description =
                "In any case of letters; image/jpg, application/x-pdf and other aliases are taken"
                    + " for what they mean")
        @Nullable String mediaType,
    @Schema(description = "The file's length in bytes", minimum = "1", maximum = "10485760")
        @Nullable Long size,
    @Schema(description = "The version of this document that the file replaces")
        @Nullable UUID replaces) {

  /**
   * The case, to find out what the caller is to it before anything else is looked at.
   *
   * @throws Problem 422 naming every faulty place when it is missing
   */
  UUID caseId() {
    if (applicationId == null) {
      throw missing(Problem.of(422, "invalid-request"));
    }
    return applicationId;
  }

  /**
   * The announcement, if everything needed is there.
   *
   * @throws Problem 422 naming every faulty place
   */
  Announcement checked(HandedIn by) {
    Problem problem = Problem.of(422, "invalid-request");
    Optional<FileType> type = Optional.ofNullable(mediaType).flatMap(FileType::of);
    if (mediaType != null && type.isEmpty()) {
      boolean heic = mediaType.strip().toLowerCase(Locale.ROOT).startsWith("image/hei");
      problem.at("/mediaType", heic ? "heic-not-accepted" : "media-type-not-accepted");
    }
    if (size != null && size < 1) {
      problem.at("/size", "file-empty");
    }
    if (size != null && size > Limits.MAX_BYTES) {
      problem.at("/size", "file-too-large", Limits.MAX_BYTES / 1024 / 1024);
    }
    if (applicationId == null || kind == null || mediaType == null || size == null) {
      throw missing(problem);
    }
    if (!problem.faults().isEmpty()) {
      throw problem;
    }
    return new Announcement(applicationId, kind, type.orElseThrow(), size, replaces, by);
  }

  private Problem missing(Problem problem) {
    if (applicationId == null) {
      problem.at("/applicationId", "required");
    }
    if (kind == null) {
      problem.at("/kind", "required");
    }
    if (mediaType == null) {
      problem.at("/mediaType", "required");
    }
    return size == null ? problem.at("/size", "required") : problem;
  }
}
