package fr.matricule.documents.storage;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.file.Upload;
import io.minio.MinioClient;
import io.minio.PostPolicy;
import io.quarkiverse.minio.client.MinioQualifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs permissions to post one file to the address browsers know the object store by. */
@ApplicationScoped
class UploadPolicies {

  // the object store compares with its own clock, which no sandbox moves
  private final Clock realTime = Clock.system(ZoneOffset.UTC);
  private final MinioClient signer;
  private final String endpoint;

  UploadPolicies(
      @MinioQualifier("public") MinioClient signer,
      @ConfigProperty(name = "s3.public-endpoint") String endpoint) {
    this.signer = signer;
    this.endpoint = endpoint.replaceAll("/+$", "");
  }

  Upload permit(String bucket, UUID key, FileType type, long maxBytes) {
    Instant expiry = realTime.instant().plus(Limits.TO_UPLOAD).truncatedTo(ChronoUnit.SECONDS);
    PostPolicy policy = new PostPolicy(bucket, expiry.atZone(ZoneOffset.UTC));
    policy.addEqualsCondition("key", key.toString());
    policy.addEqualsCondition("Content-Type", type.mediaType());
    policy.addContentLengthRangeCondition(1L, maxBytes);
    Map<String, String> fields = new TreeMap<>(sign(policy));
    fields.put("key", key.toString());
    fields.put("Content-Type", type.mediaType());
    return new Upload(endpoint + "/" + bucket, fields, expiry);
  }

  /** Computed here: with the region set, signing asks nobody. */
  private Map<String, String> sign(PostPolicy policy) {
    try {
      return ObjectStoreCall.make(() -> signer.getPresignedPostFormData(policy));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
