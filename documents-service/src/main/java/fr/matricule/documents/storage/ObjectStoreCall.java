package fr.matricule.documents.storage;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;

/** One call to the object store, whose many exceptions become the two that matter here. */
@FunctionalInterface
interface ObjectStoreCall<T> {

  T run() throws MinioException, GeneralSecurityException, IOException;

  static <T> T make(ObjectStoreCall<T> call) throws IOException {
    try {
      return call.run();
    } catch (ErrorResponseException refused) {
      String code = refused.errorResponse().code();
      if ("NoSuchKey".equals(code)) {
        throw new NoSuchFileException(refused.errorResponse().objectName());
      }
      throw new IOException("The object store refused: " + code, refused);
    } catch (MinioException | GeneralSecurityException failure) {
      throw new IOException("The object store failed", failure);
    }
  }
}
