package fr.matricule.documents.storage;

import fr.matricule.documents.file.SealedFile;
import fr.matricule.documents.file.Vault;
import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.UploadObjectArgs;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The vault as a bucket of ciphertexts under random keys. */
@ApplicationScoped
class S3Vault implements Vault {

  // more than the largest ciphertext: one request each, and the SDK sends it from the file
  private static final long ONE_PART = 16L * 1024 * 1024;

  private final MinioClient store;
  private final FileCipher cipher;
  private final WorkFolder work;
  private final String bucket;

  S3Vault(
      MinioClient store,
      FileCipher cipher,
      WorkFolder work,
      @ConfigProperty(name = "s3.clean-bucket") String bucket) {
    this.store = store;
    this.cipher = cipher;
    this.work = work;
    this.bucket = bucket;
  }

  @Override
  public void keep(Path file, SealedFile place) throws IOException {
    Path ciphertext = work.newFile();
    try {
      cipher.encrypt(file, ciphertext, place.associatedData());
      ObjectStoreCall.make(
          () ->
              store.uploadObject(
                  UploadObjectArgs.builder()
                      .bucket(bucket)
                      .object(place.key().toString())
                      .filename(ciphertext.toString(), ONE_PART)
                      .contentType("application/octet-stream")
                      .build()));
    } finally {
      Files.deleteIfExists(ciphertext);
    }
  }

  @Override
  public InputStream open(SealedFile place) throws IOException {
    InputStream ciphertext =
        ObjectStoreCall.make(
            () ->
                store.getObject(
                    GetObjectArgs.builder().bucket(bucket).object(place.key().toString()).build()));
    return cipher.decrypt(ciphertext, place.associatedData());
  }

  @Override
  public void remove(SealedFile place) throws IOException {
    ObjectStoreCall.make(
        () -> {
          store.removeObject(
              RemoveObjectArgs.builder().bucket(bucket).object(place.key().toString()).build());
          return place;
        });
  }
}
