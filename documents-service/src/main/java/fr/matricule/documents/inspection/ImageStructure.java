package fr.matricule.documents.inspection;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.file.Limits;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A photograph or scan that decodes to its end and shows enough detail to be read. */
final class ImageStructure {

  private static final int SIDE_KEPT = 250;

  private ImageStructure() {}

  static Inspection read(FileType type, Path file) throws IOException {
    ImageReader reader = reader(type);
    try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
      reader.setInput(bytes, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      int longSide = Math.max(width, height);
      if ((long) width * height > Limits.MAX_PIXELS) {
        return new Unsound(DocumentReason.TOO_LARGE);
      }
      if (longSide < Limits.MIN_LONG_SIDE) {
        return new Unsound(DocumentReason.RESOLUTION_TOO_LOW);
      }
      return decodes(reader, longSide / SIDE_KEPT)
          ? new Sound(type, null)
          : new Unsound(DocumentReason.CORRUPT);
    } finally {
      reader.dispose();
    }
  }

  /** Decodes all of it, keeping only one pixel in {@code step} each way. */
  private static boolean decodes(ImageReader reader, int step) throws IOException {
    AtomicBoolean endsEarly = new AtomicBoolean();
    // the JPEG decoder paints what is missing grey and only warns
    reader.addIIOReadWarningListener(
        (_, warning) ->
            endsEarly.compareAndSet(false, warning.toLowerCase().contains("premature end")));
    ImageReadParam sample = reader.getDefaultReadParam();
    sample.setSourceSubsampling(step, step, 0, 0);
    reader.read(0, sample);
    return !endsEarly.get();
  }

  private static ImageReader reader(FileType type) throws IOException {
    return switch (type) {
      case JPEG -> jpeg();
      case PNG -> ImageIO.getImageReadersByFormatName("png").next();
      case PDF -> throw new IllegalArgumentException("a PDF is not an image");
    };
  }

  /** Reads CMYK and other scanners' JPEGs, which the JDK's own reader refuses. */
  private static ImageReader jpeg() throws IOException {
    JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
    IIORegistry.getDefaultInstance().registerServiceProvider(provider);
    return provider.createReaderInstance();
  }
}
