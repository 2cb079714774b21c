package fr.matricule.documents.inspection.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser, which otherwise keeps to itself what it could not read. */
final class ObservedParser extends PDFParser {

  private final Set<Long> absent = new HashSet<>();
  private boolean anythingUnreadable;
  private boolean locked;

  ObservedParser(RandomAccessRead bytes) throws IOException {
    super(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
  }

  @Override
  public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
    try {
      COSBase object = super.dereferenceCOSObject(reference);
      if (object == null || object == COSNull.NULL) {
        absent.add(reference.getKey().getNumber());
      }
      return object;
    } catch (IOException | RuntimeException unreadable) {
      anythingUnreadable = true;
      throw new IOException(unreadable);
    }
  }

  @Override
  protected void prepareDecryption() throws IOException {
    try {
      super.prepareDecryption();
    } catch (IOException | RuntimeException | LinkageError noKey) {
      // whatever the scheme: without a key nobody reads it (for certificates even classes are
      // absent)
      locked = true;
      throw new IOException(noKey);
    }
  }

  /** Whether the file can only be opened with a password, a certificate or another key. */
  boolean isLocked() {
    return locked;
  }

  /** Whether an object that something refers to is there and cannot be read. */
  boolean metUnreadable() {
    return anythingUnreadable;
  }

  /** The numbers of objects that something refers to and that the file does not list. */
  Set<Long> absent() {
    return absent;
  }
}
