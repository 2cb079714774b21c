package fr.matricule.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** The files people hand in, good and bad, made when they are needed. */
public final class SampleFiles {

  private SampleFiles() {}

  public static byte[] pdf(int pages) {
    return pdf(pages, _ -> {});
  }

  public static byte[] pdf(int pages, Consumer<PDDocument> change) {
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        addPage(document);
      }
      change.accept(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void addPage(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.addRect(50, 50, 200, 300);
      content.stroke();
    }
  }

  public static byte[] encryptedPdf(String toOpen) {
    return pdf(1, document -> encrypt(document, toOpen));
  }

  private static void encrypt(PDDocument document, String toOpen) {
    try {
      document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] pdfWithScript() {
    return pdf(
        1,
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  public static byte[] pdfThatLaunches() {
    return pdf(
        1,
        document -> {
          COSDictionary launch = new COSDictionary();
          launch.setItem(COSName.S, COSName.getPDFName("Launch"));
          launch.setItem(COSName.F, new COSString("calc.exe"));
          COSDictionary link = new COSDictionary();
          link.setItem(COSName.TYPE, COSName.ANNOT);
          link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
          link.setItem(COSName.A, launch);
          COSArray annotations = new COSArray();
          annotations.add(link);
          document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        });
  }

  public static byte[] pdfWithAttachment() {
    return pdf(
        1,
        document -> {
          PDComplexFileSpecification attachment = new PDComplexFileSpecification();
          attachment.setFile("payload.bin");
          attachment.setEmbeddedFile(new PDEmbeddedFile(document));
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(Map.of("payload", attachment));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  /** A small file whose page tree lies in an object stream that unfolds to so many megabytes. */
  public static byte[] pdfUnfoldingTo(int megabytes) {
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 4 0 R >> ",
            "<< /Type /Pages /Kids [5 0 R] /Count 1 >> ",
            "<< /Type /Page /Parent 4 0 R /MediaBox [0 0 100 100] >> ");
    int second = objects.get(0).length();
    String index = "1 0 4 %d 5 %d ".formatted(second, second + objects.get(1).length());
    byte[] packed = deflated(index + String.join("", objects), megabytes);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(ascii("%PDF-1.5\n"));
    int objectStream = pdf.size();
    String dictionary = "/Type /ObjStm /N 3 /First " + index.length() + " /Filter /FlateDecode";
    pdf.writeBytes(stream(2, dictionary, packed));
    int crossReferences = pdf.size();
    ByteBuffer entries = ByteBuffer.allocate(6 * 6);
    entries.put((byte) 0).putInt(0).put((byte) 0); // 0 is free
    entries.put((byte) 2).putInt(2).put((byte) 0); // 1 is the first in stream 2
    entries.put((byte) 1).putInt(objectStream).put((byte) 0);
    entries.put((byte) 1).putInt(crossReferences).put((byte) 0);
    entries.put((byte) 2).putInt(2).put((byte) 1);
    entries.put((byte) 2).putInt(2).put((byte) 2);
    pdf.writeBytes(stream(3, "/Type /XRef /Size 6 /W [1 4 1] /Root 1 0 R", entries.array()));
    pdf.writeBytes(ascii("startxref\n" + crossReferences + "\n%%EOF\n"));
    return pdf.toByteArray();
  }

  private static byte[] stream(int number, String dictionary, byte[] content) {
    return concat(
        ascii(
            "%d 0 obj\n<< %s /Length %d >>\nstream\n"
                .formatted(number, dictionary, content.length)),
        content,
        ascii("\nendstream\nendobj\n"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] deflated(String beginning, int megabytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] out = new byte[64 * 1024];
    deflater.setInput(ascii(beginning));
    drain(deflater, packed, out);
    byte[] blanks = new byte[1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    for (int megabyte = 0; megabyte < megabytes; megabyte++) {
      deflater.setInput(blanks);
      drain(deflater, packed, out);
    }
    deflater.finish();
    drain(deflater, packed, out);
    deflater.end();
    return packed.toByteArray();
  }

  private static void drain(Deflater deflater, ByteArrayOutputStream packed, byte[] out) {
    for (int n = deflater.deflate(out); n > 0; n = deflater.deflate(out)) {
      packed.write(out, 0, n);
    }
  }

  /** A PDF of about that size, made of noise that does not compress, such as a scan. */
  public static byte[] scanOf(int bytes) {
    byte[] noise = noise(bytes);
    return pdf(
        3,
        document -> {
          COSStream scan = document.getDocument().createCOSStream();
          try (var out = scan.createOutputStream()) {
            out.write(noise);
          } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
          }
          document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Scan"), scan);
        });
  }

  public static byte[] noise(int bytes) {
    byte[] noise = new byte[bytes];
    new Random(7).nextBytes(noise);
    return noise;
  }

  public static byte[] image(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.DARK_GRAY);
    for (int x = 0; x < width; x += 40) {
      pen.drawLine(x, 0, width - x, height - 1);
    }
    pen.dispose();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The first bytes of a Windows program. */
  public static byte[] exe() {
    byte[] program = Arrays.copyOf("MZ".getBytes(StandardCharsets.US_ASCII), 4096);
    program[0x3c] = (byte) 0x80;
    program[0x80] = 'P';
    program[0x81] = 'E';
    return program;
  }

  public static byte[] eicar() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
        .getBytes(StandardCharsets.US_ASCII);
  }

  public static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  public static byte[] firstHalf(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }
}
