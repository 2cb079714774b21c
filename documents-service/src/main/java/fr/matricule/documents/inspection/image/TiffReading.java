package fr.matricule.documents.inspection.image;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A scanner's or fax's TIFF, which browsers do not show: it is handed out as a PDF of its pages.
 */
public final class TiffReading {

  /** A page of A4 at 300 dots per inch has 8.7 million. */
  private static final long MOST_PIXELS_KEPT = 9_000_000L;

  private static final float QUALITY = 0.85f;

  private TiffReading() {}

  /** The outcome; the rendition lies where it was wanted. */
  public static Inspection read(Path file, Path rendition) throws IOException {
    ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
    try (ImageInputStream bytes = new FileImageInputStream(file.toFile());
        PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      reader.setInput(bytes);
      int pages = reader.getNumImages(true);
      if (pages > Limits.MAX_PAGES) {
        throw new Refused(DocumentReason.TOO_MANY_PAGES);
      }
      for (int page = 0; page < pages; page++) {
        add(document, picture(reader, page));
      }
      document.save(rendition.toFile());
      return new Sound(FileType.TIFF, pages, rendition);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage picture(ImageReader reader, int page) throws IOException {
    int width = reader.getWidth(page);
    int height = reader.getHeight(page);
    Detail.require(width, height);
    ImageReadParam sample = reader.getDefaultReadParam();
    double times = Math.sqrt((double) width * height / MOST_PIXELS_KEPT);
    int step = Math.max(1, (int) Math.ceil(times));
    sample.setSourceSubsampling(step, step, 0, 0);
    return reader.read(page, sample);
  }

  private static void add(PDDocument document, BufferedImage picture) throws IOException {
    PDImageXObject image =
        picture.getColorModel().getPixelSize() == 1
            ? CCITTFactory.createFromImage(document, bilevel(picture))
            : JPEGFactory.createFromImage(document, colour(picture), QUALITY);
    boolean upright = picture.getHeight() >= picture.getWidth();
    PDRectangle a4 = PDRectangle.A4;
    PDRectangle paper = upright ? a4 : new PDRectangle(a4.getHeight(), a4.getWidth());
    float scale =
        Math.min(paper.getWidth() / picture.getWidth(), paper.getHeight() / picture.getHeight());
    PDPage page =
        new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
    }
  }

  private static BufferedImage bilevel(BufferedImage picture) {
    return redrawn(picture, BufferedImage.TYPE_BYTE_BINARY);
  }

  private static BufferedImage colour(BufferedImage picture) {
    return redrawn(picture, BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage redrawn(BufferedImage picture, int type) {
    if (picture.getType() == type) {
      return picture;
    }
    BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
    Graphics2D pen = plain.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return plain;
  }
}
