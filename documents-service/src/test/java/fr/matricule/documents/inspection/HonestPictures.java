package fr.matricule.documents.inspection;

import static fr.matricule.documents.inspection.HonestFiles.Kept.AS_IT_IS;
import static fr.matricule.documents.inspection.HonestFiles.Kept.WITH_RENDITION;

import fr.matricule.documents.inspection.HonestFiles.Honest;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photographs and scans as phones and scanners make them. */
final class HonestPictures {

  private HonestPictures() {}

  static void addTo(List<Honest> all) {
    int[][] sizes = {{999, 749}, {1000, 700}, {800, 600}, {600, 800}, {1200, 400}, {4000, 3000}};
    for (int[] size : sizes) {
      String what = " of " + size[0] + " × " + size[1];
      add(all, "a photograph" + what, jpeg(picture(size[0], size[1], BufferedImage.TYPE_INT_RGB)));
      add(
          all,
          "a screenshot" + what,
          written("png", picture(size[0], size[1], BufferedImage.TYPE_INT_RGB), null));
    }
    BufferedImage grey = picture(1200, 900, BufferedImage.TYPE_BYTE_GRAY);
    add(all, "a grey photograph", jpeg(grey));
    add(
        all,
        "a photograph in several scans",
        written("jpg", picture(1200, 900, BufferedImage.TYPE_INT_RGB), "progressive"));
    byte[] whole = jpeg(grey);
    add(all, "a photograph without its end mark", Arrays.copyOf(whole, whole.length - 2));
    add(all, "a photograph with a film behind it", OddPdf.concat(whole, HostileFiles.noise(5000)));
    add(all, "a grey scan", written("png", grey, null));
    add(
        all,
        "a black and white scan",
        written("png", picture(1654, 2339, BufferedImage.TYPE_BYTE_BINARY), null));
    add(
        all,
        "a scan with a palette",
        written("png", picture(1200, 900, BufferedImage.TYPE_BYTE_INDEXED), null));
    add(
        all,
        "a picture with transparency",
        written("png", picture(1200, 900, BufferedImage.TYPE_INT_ARGB), null));
    add(
        all,
        "a scan of sixteen bits",
        written("png", picture(1200, 900, BufferedImage.TYPE_USHORT_GRAY), null));
    tiffs(all);
  }

  private static void tiffs(List<Honest> all) {
    BufferedImage bilevel = picture(1654, 2339, BufferedImage.TYPE_BYTE_BINARY);
    for (String packing : List.of("CCITT T.6", "CCITT T.4", "LZW", "PackBits", "Deflate")) {
      all.add(
          new Honest(
              "a fax packed by " + packing, written("tiff", bilevel, packing), WITH_RENDITION));
    }
    BufferedImage colour = picture(1200, 900, BufferedImage.TYPE_INT_RGB);
    for (String packing : List.of("LZW", "Deflate", "JPEG")) {
      all.add(
          new Honest(
              "a colour scan packed by " + packing,
              written("tiff", colour, packing),
              WITH_RENDITION));
    }
    all.add(
        new Honest(
            "a grey scan as TIFF",
            written("tiff", picture(1200, 900, BufferedImage.TYPE_BYTE_GRAY), "LZW"),
            WITH_RENDITION));
    all.add(
        new Honest(
            "a scan of A4 at 600 dots",
            written("tiff", picture(4960, 7016, BufferedImage.TYPE_BYTE_GRAY), "LZW"),
            WITH_RENDITION));
  }

  static byte[] jpeg(BufferedImage picture) {
    return written("jpg", picture, null);
  }

  static BufferedImage picture(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLUE);
    for (int line = 20; line < height; line += 40) {
      pen.fillRect(40, line, width - 80 - line % 200, 12);
    }
    pen.dispose();
    return picture;
  }

  private static byte[] written(String format, BufferedImage picture, String how) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if ("progressive".equals(how)) {
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      } else if (how != null) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(how);
      }
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void add(List<Honest> all, String what, byte[] bytes) {
    all.add(new Honest(what, bytes, AS_IT_IS));
  }
}
