package fr.matricule.documents.inspection.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A photograph or scan that decodes to its end and shows enough detail to be read. */
public final class ImageReading {

  private static final int SIDE_KEPT = 250;

  private ImageReading() {}

  /** A PNG or JPEG as it is. */
  public static Inspection read(FileType type, Path file) throws IOException {
    if (type == FileType.JPEG) {
      JpegFrame.of(file).refuseWhatTakesTooMuch();
    }
    if (!decodes(type, file) && !decodes(type, JpegFrame.ended(file))) {
      throw new Refused(DocumentReason.CORRUPT);
    }
    return new Sound(type, null, null);
  }

  /** Decodes all of it, keeping only a small picture. */
  private static boolean decodes(FileType type, Path file) throws IOException {
    ImageReader reader = type == FileType.JPEG ? jpeg() : png();
    try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
      reader.setInput(bytes, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      Detail.require(width, height);
      return decodes(reader, Math.max(width, height) / SIDE_KEPT) || type != FileType.JPEG;
    } finally {
      reader.dispose();
    }
  }

  private static boolean decodes(ImageReader reader, int step) throws IOException {
    AtomicBoolean endsEarly = new AtomicBoolean();
    // the JPEG decoder paints what is missing grey and only warns
    reader.addIIOReadWarningListener(
        (_, warning) ->
            endsEarly.compareAndSet(
                false, warning.toLowerCase(Locale.ROOT).contains("premature end")));
    ImageReadParam sample = reader.getDefaultReadParam();
    sample.setSourceSubsampling(step, step, 0, 0);
    try {
      reader.read(0, sample);
    } catch (IOException failure) {
      // what the native decoder says when its allocations are refused
      if (String.valueOf(failure.getMessage()).contains("Insufficient memory")) {
        throw new Refused(DocumentReason.TOO_COMPLEX);
      }
      throw failure;
    }
    return !endsEarly.get();
  }

  private static ImageReader png() {
    return ImageIO.getImageReadersByFormatName("png").next();
  }

  /** Reads CMYK and other scanners' JPEGs, which the JDK's own reader refuses. */
  private static ImageReader jpeg() throws IOException {
    JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
    IIORegistry.getDefaultInstance().registerServiceProvider(provider);
    return provider.createReaderInstance();
  }
}
