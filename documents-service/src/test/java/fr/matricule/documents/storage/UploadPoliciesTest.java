package fr.matricule.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Upload;
import io.minio.MinioClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadPoliciesTest {

  // an address nobody answers at: signing must not ask
  private static final String ENDPOINT = "https://files.invalid";

  private final MinioClient signer =
      MinioClient.builder()
          .endpoint(ENDPOINT)
          .credentials("key", "secret")
          .region("eu-west-3")
          .build();
  private final UUID key = UUID.randomUUID();

  @Test
  void permitsExactlyOneFileOfThatTypeAndSize() {
    Upload upload =
        new UploadPolicies(signer, ENDPOINT + "/").permit("quarantine", key, FileType.PNG, 4711);
    String policy =
        new String(
            Base64.getDecoder().decode(upload.fields().get("policy")), StandardCharsets.UTF_8);
    assertThat(upload.url()).isEqualTo("https://files.invalid/quarantine");
    assertThat(policy)
        .contains("[\"eq\",\"$bucket\",\"quarantine\"]")
        .contains("[\"eq\",\"$key\",\"" + key + "\"]")
        .contains("[\"eq\",\"$Content-Type\",\"image/png\"]")
        .contains("[\"content-length-range\",1,4711]")
        .contains("eu-west-3");
    assertThat(upload.fields())
        .containsEntry("key", key.toString())
        .containsEntry("Content-Type", "image/png")
        .containsKeys(
            "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature", "policy");
  }
}
