package fr.matricule.documents.storage;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.file.Quarantine;
import fr.matricule.documents.file.ReceivedFile;
import fr.matricule.documents.file.Upload;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.messages.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The quarantine as a bucket that applicants may add to, one permitted key at a time. */
@ApplicationScoped
class S3Quarantine implements Quarantine {

  // whatever else an operator may have put into the bucket is not ours to touch
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final MinioClient store;
  private final UploadPolicies policies;
  private final WorkFolder work;
  private final String bucket;

  S3Quarantine(
      MinioClient store,
      UploadPolicies policies,
      WorkFolder work,
      @ConfigProperty(name = "s3.quarantine-bucket") String bucket) {
    this.store = store;
    this.policies = policies;
    this.work = work;
    this.bucket = bucket;
  }

  @Override
  public Upload permit(UUID key, FileType type, long maxBytes) {
    return policies.permit(bucket, key, type, maxBytes);
  }

  @Override
  public boolean holds(UUID key) throws IOException {
    try {
      ObjectStoreCall.make(
          () ->
              store.statObject(
                  StatObjectArgs.builder().bucket(bucket).object(key.toString()).build()));
      return true;
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  @Override
  public ReceivedFile fetch(UUID key) throws IOException {
    Path file = work.newFolder().resolve("file");
    try {
      return fetch(key, file);
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
      throw failure;
    }
  }

  private ReceivedFile fetch(UUID key, Path file) throws IOException {
    MessageDigest hash = sha256();
    try (InputStream object = open(key);
        InputStream hashed = new DigestInputStream(object, hash);
        OutputStream target = Files.newOutputStream(file)) {
      long size = copyAtMost(Limits.MAX_BYTES + 1, hashed, target);
      return new ReceivedFile(file, size, HexFormat.of().formatHex(hash.digest()));
    }
  }

  private InputStream open(UUID key) throws IOException {
    return ObjectStoreCall.make(
        () ->
            store.getObject(GetObjectArgs.builder().bucket(bucket).object(key.toString()).build()));
  }

  private static long copyAtMost(long limit, InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    long copied = 0;
    while (copied < limit) {
      int n = from.read(buffer, 0, (int) Math.min(buffer.length, limit - copied));
      if (n < 0) {
        break;
      }
      to.write(buffer, 0, n);
      copied += n;
    }
    return copied;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void remove(UUID key) throws IOException {
    ObjectStoreCall.make(
        () -> {
          store.removeObject(
              RemoveObjectArgs.builder().bucket(bucket).object(key.toString()).build());
          return key;
        });
  }

  @Override
  public Map<UUID, Instant> contents() throws IOException {
    Map<UUID, Instant> contents = new HashMap<>();
    for (Result<Item> result :
        store.listObjects(ListObjectsArgs.builder().bucket(bucket).build())) {
      Item item = ObjectStoreCall.make(result::get);
      if (KEY.matcher(item.objectName()).matches()) {
        contents.put(UUID.fromString(item.objectName()), item.lastModified().toInstant());
      }
    }
    return contents;
  }
}
