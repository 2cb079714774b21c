package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells the type of a file by its bytes; its name and what was said of it count for nothing. */
final class RealType {

  private static final int LONGEST_SIGNATURE = 8;
  private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

  private RealType() {}

  static Optional<FileType> of(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      String detected = DETECTOR.detect(bytes, new Metadata()).toString();
      byte[] first = bytes.readNBytes(LONGEST_SIGNATURE);
      // Tika looks for a PDF's signature further on too, which is where polyglot files hide it
      return FileType.of(detected).filter(type -> type.begins(first));
    }
  }
}
