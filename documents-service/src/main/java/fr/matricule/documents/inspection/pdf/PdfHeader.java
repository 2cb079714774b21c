package fr.matricule.documents.inspection.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Where in a file the PDF begins: viewers look for it in the first kilobyte. */
public final class PdfHeader {

  private static final int LOOKED_AT = 1024;
  private static final String HEADER = "%PDF-";

  private PdfHeader() {}

  /** How many bytes stand before the header, if there is one. */
  public static OptionalInt position(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      String first =
          new String(bytes.readNBytes(LOOKED_AT + HEADER.length()), StandardCharsets.ISO_8859_1);
      int at = first.indexOf(HEADER);
      return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
  }

  /** A copy beside the file that begins with the header, where something stands before it. */
  static Optional<Path> withoutBanner(Path file) throws IOException {
    int banner = position(file).orElse(0);
    if (banner == 0) {
      return Optional.empty();
    }
    Path copy = file.resolveSibling(file.getFileName() + ".pdf");
    try (InputStream bytes = Files.newInputStream(file);
        OutputStream rest = Files.newOutputStream(copy)) {
      bytes.skipNBytes(banner);
      bytes.transferTo(rest);
    }
    return Optional.of(copy);
  }
}
