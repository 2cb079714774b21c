package fr.matricule.documents.inspection.pdf;

import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unfolds every stream of a document, keeping nothing, and refuses what unfolds without measure.
 */
final class Unfolding {

  /** A colour page of A3 at 600 dots per inch. */
  private static final long LONGEST_STREAM = 256L * 1024 * 1024;

  private static final long LONGEST_TOTAL = 1024L * 1024 * 1024;
  private static final int LONGEST_BETWEEN = 32 * 1024 * 1024;
  private static final long MOST_PIXELS = 100_000_000L;
  private static final Set<String> PICTURES =
      Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF", "Crypt");

  private long total;

  /**
   * Unfolds one stream up to where a picture's own compression begins.
   *
   * @throws IOException when it cannot be unfolded
   */
  void unfold(COSStream stream) throws IOException {
    refuseHugePicture(stream);
    List<String> filters = filters(stream);
    byte[] between = new byte[0];
    for (int index = 0; index < filters.size(); index++) {
      if (PICTURES.contains(filters.get(index))) {
        return;
      }
      boolean last = index == filters.size() - 1 || PICTURES.contains(filters.get(index + 1));
      try (InputStream packed =
              index == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(between);
          Measured unpacked = new Measured(last)) {
        FilterFactory.INSTANCE
            .getFilter(filters.get(index))
            .decode(packed, unpacked, stream, index);
        between = unpacked.kept();
      }
    }
  }

  private static void refuseHugePicture(COSStream stream) {
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        && stream.getLong(COSName.WIDTH) * stream.getLong(COSName.HEIGHT) > MOST_PIXELS) {
      throw new Refused(DocumentReason.TOO_MANY_PIXELS);
    }
  }

  private static List<String> filters(COSStream stream) {
    COSBase filters = stream.getDictionaryObject(COSName.FILTER);
    return switch (filters) {
      case COSName one -> List.of(one.getName());
      case COSArray several ->
          StreamSupport.stream(several.spliterator(), false)
              .filter(COSName.class::isInstance)
              .map(name -> ((COSName) name).getName())
              .toList();
      case null, default -> List.of();
    };
  }

  /** Counts what is written and stops it where it exceeds every honest measure. */
  private final class Measured extends OutputStream {

    private final boolean last;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long written;

    Measured(boolean last) {
      this.last = last;
    }

    byte[] kept() {
      return kept.toByteArray();
    }

    @Override
    public void write(int one) {
      count(1);
      if (!last) {
        kept.write(one);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count(length);
      if (!last) {
        kept.write(bytes, from, length);
      }
    }

    private void count(int more) {
      written += more;
      total += more;
      if (written > (last ? LONGEST_STREAM : LONGEST_BETWEEN) || total > LONGEST_TOTAL) {
        throw new Refused(DocumentReason.TOO_COMPLEX);
      }
    }
  }
}
