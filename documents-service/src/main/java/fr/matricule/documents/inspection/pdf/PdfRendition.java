package fr.matricule.documents.inspection.pdf;

import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Writes what a PDF shows into a new one: its pages with what is drawn on them, and nothing else.
 * It is a positive list, so what a future format adds to documents does not come along.
 */
final class PdfRendition {

  private static final List<COSName> OF_A_PAGE =
      List.of(
          COSName.TYPE,
          COSName.MEDIA_BOX,
          COSName.CROP_BOX,
          COSName.ROTATE,
          COSName.getPDFName("UserUnit"),
          COSName.RESOURCES,
          COSName.CONTENTS,
          COSName.GROUP);

  /** Layers decide what is drawn; the language is for those who have it read aloud. */
  private static final List<COSName> OF_THE_DOCUMENT =
      List.of(COSName.TYPE, COSName.OCPROPERTIES, COSName.LANG);

  private PdfRendition() {}

  /**
   * Writes the rendition; the document is of no other use afterwards.
   *
   * @throws Refused when what was written is not free of everything that was to be left out
   */
  static void of(PDDocument document, Path target) throws IOException {
    List<PDPage> pages = new ArrayList<>();
    document.getPages().forEach(pages::add);
    DrawnForm.complete(document);
    COSArray kids = new COSArray();
    COSDictionary tree = new COSDictionary();
    for (PDPage page : pages) {
      makeOwn(page);
      DrawnAnnotations.onto(document, page);
      COSDictionary bare = only(OF_A_PAGE, page.getCOSObject());
      bare.setItem(COSName.PARENT, tree);
      Trimmings.removeFrom(bare);
      kids.add(bare);
    }
    tree.setItem(COSName.TYPE, COSName.PAGES);
    tree.setItem(COSName.KIDS, kids);
    tree.setInt(COSName.COUNT, kids.size());
    COSDictionary catalog = only(OF_THE_DOCUMENT, document.getDocumentCatalog().getCOSObject());
    catalog.setItem(COSName.PAGES, tree);
    write(document, catalog, target);
    check(target, kids.size());
  }

  /** Gives a page what it has from above in the tree, which is not kept. */
  private static void makeOwn(PDPage page) {
    PDResources resources = page.getResources();
    page.setResources(resources == null ? new PDResources() : resources);
    page.setMediaBox(page.getMediaBox());
    page.setCropBox(page.getCropBox());
    page.setRotation(page.getRotation());
  }

  private static COSDictionary only(List<COSName> keys, COSDictionary whole) {
    COSDictionary part = new COSDictionary();
    for (COSName key : keys) {
      if (whole.getItem(key) != null) {
        part.setItem(key, whole.getItem(key));
      }
    }
    return part;
  }

  private static void write(PDDocument document, COSDictionary catalog, Path target)
      throws IOException {
    COSDictionary trailer = document.getDocument().getTrailer();
    trailer.setItem(COSName.ROOT, catalog);
    trailer.removeItem(COSName.INFO);
    document.setAllSecurityToBeRemoved(true);
    document.save(target.toFile(), CompressParameters.NO_COMPRESSION);
  }

  private static void check(Path rendition, int pages) throws IOException {
    try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(rendition.toFile());
        ParserWarnings warnings = new ParserWarnings()) {
      ObservedParser parser = new ObservedParser(bytes);
      try (PDDocument document = parser.parse(false)) {
        PdfWalk walk = PdfWalk.through(document);
        if (warnings.any()
            || parser.metUnreadable()
            || walk.metSomethingToDrop()
            || !RawPdf.of(rendition).namesBeside(walk.names()).isEmpty()
            || document.getNumberOfPages() != pages) {
          throw new Refused(DocumentReason.ACTIVE_CONTENT);
        }
      }
    }
  }
}
