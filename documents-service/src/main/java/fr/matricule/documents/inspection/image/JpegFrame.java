package fr.matricule.documents.inspection.image;

import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a JPEG's markers tell before it is decoded: one in several scans is kept whole, outside the
 * heap, and gone through once for each scan.
 */
final class JpegFrame {

  private static final int MOST_SCANS = 100;
  private static final long MOST_BYTES_KEPT = 200L * 1024 * 1024;
  private static final int BYTES_PER_COEFFICIENT = 2;

  private final byte[] file;
  private int scans;
  private int components;
  private long coefficients;

  private JpegFrame(byte[] file) {
    this.file = file;
  }

  static JpegFrame of(Path path) throws IOException {
    JpegFrame frame = new JpegFrame(Files.readAllBytes(path));
    frame.readMarkers();
    return frame;
  }

  void refuseWhatTakesTooMuch() {
    boolean keptWhole = scans > components || scans > 1;
    if (scans > MOST_SCANS
        || (keptWhole && coefficients * BYTES_PER_COEFFICIENT > MOST_BYTES_KEPT)) {
      throw new Refused(DocumentReason.TOO_COMPLEX);
    }
  }

  /** A copy with an end: cameras forget it, and decoders cannot tell that from a cut picture. */
  static Path ended(Path path) throws IOException {
    Path copy = path.resolveSibling(path.getFileName() + ".jpg");
    Files.copy(path, copy);
    Files.write(
        copy, new byte[] {(byte) 0xff, (byte) 0xd9}, java.nio.file.StandardOpenOption.APPEND);
    return copy;
  }

  private void readMarkers() {
    int at = 2;
    while (at + 4 <= file.length) {
      int marker = file[at + 1] & 0xff;
      if (file[at] != (byte) 0xff || marker == 0xff) {
        at++;
      } else if (marker == 0xd9) {
        return;
      } else if (standsAlone(marker)) {
        at += 2;
      } else {
        read(marker, at + 4);
        at += 2 + word(at + 2);
        if (marker == 0xda) {
          at = endOfScan(at);
        }
      }
    }
  }

  private static boolean standsAlone(int marker) {
    return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
  }

  private void read(int marker, int at) {
    boolean frame =
        marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (marker == 0xda) {
      scans++;
    } else if (frame && at + 6 <= file.length) {
      readFrame(at);
    }
  }

  private void readFrame(int at) {
    long pixels = (long) word(at + 1) * word(at + 3);
    components = file[at + 5] & 0xff;
    int most = 1;
    int sampled = 0;
    for (int each = 0; each < components && at + 7 + 3 * each < file.length; each++) {
      int sampling = file[at + 7 + 3 * each] & 0xff;
      int area = Math.max(1, (sampling >> 4) * (sampling & 0x0f));
      most = Math.max(most, area);
      sampled += area;
    }
    coefficients = pixels * sampled / most;
  }

  private int endOfScan(int from) {
    int at = from;
    while (at + 1 < file.length) {
      int next = file[at + 1] & 0xff;
      boolean marker = next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7);
      if (file[at] == (byte) 0xff && marker) {
        return at;
      }
      at++;
    }
    return file.length;
  }

  private int word(int at) {
    return at + 1 < file.length ? (file[at] & 0xff) << 8 | file[at + 1] & 0xff : 2;
  }
}
