package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.inspection.pdf.PdfHeader;
import fr.matricule.documents.review.DocumentReason;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the type of a file by its bytes; its name and what was said of it count for nothing. */
final class RealType {

  private static final int LONGEST_SIGNATURE = 8;
  private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

  /** What printers, mail programs and web servers leave before a PDF; nothing of the web. */
  private static final Pattern BANNER =
      Pattern.compile("[\\t\\n\\f\\r\\e\\x00\\x20-\\x3b\\x3d-\\x7e\\x80-\\xff]*");

  private RealType() {}

  /**
   * The type of a file that is taken in.
   *
   * @throws Refused for every other
   */
  static FileType of(Path file) throws IOException {
    MediaType detected;
    byte[] first;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      detected = DETECTOR.detect(bytes, new Metadata());
      first = bytes.readNBytes(LONGEST_SIGNATURE);
    }
    if (detected.getSubtype().startsWith("hei")) {
      throw new Refused(DocumentReason.HEIC_PHOTO);
    }
    for (FileType type : FileType.values()) {
      if (type.begins(first)) {
        return type;
      }
    }
    if (isPdfBehindBanner(file)) {
      return FileType.PDF;
    }
    throw new Refused(DocumentReason.WRONG_TYPE);
  }

  /** A file that is something else as well is a trap for one of its readers. */
  private static boolean isPdfBehindBanner(Path file) throws IOException {
    int length = PdfHeader.position(file).orElse(0);
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] banner = bytes.readNBytes(length);
      return length > 0
          && BANNER.matcher(new String(banner, StandardCharsets.ISO_8859_1)).matches()
          && isNothingElse(DETECTOR.detect(new ByteArrayInputStream(banner), new Metadata()));
    }
  }

  private static boolean isNothingElse(MediaType banner) {
    return banner.equals(MediaType.OCTET_STREAM)
        || banner.equals(MediaType.TEXT_PLAIN)
        || banner.getType().equals("message")
        || banner.getSubtype().contains("hp-")
        || banner.getSubtype().contains("http");
  }
}
