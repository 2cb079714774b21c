package fr.matricule.documents.storage;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the buckets in the tests' empty object store, as an operator would once. */
@Singleton
class Buckets {

  void make(
      @Observes @Priority(1) StartupEvent starting,
      MinioClient store,
      @ConfigProperty(name = "s3.quarantine-bucket") String quarantine,
      @ConfigProperty(name = "s3.clean-bucket") String clean)
      throws Exception {
    for (String bucket : new String[] {quarantine, clean}) {
      if (!store.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
        store.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
      }
    }
  }
}
