package fr.matricule.documents.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Writes PDFs object by object, as no well-behaved program would. */
final class OddPdf {

  private static final String PAGE_CONTENT = "0.5 w 50 50 200 300 re S";

  private final Map<Integer, byte[]> objects = new TreeMap<>();
  private int startxrefOff;
  private String before = "";
  private String after = "";

  private OddPdf() {
    page("");
    object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    object(4, stream("", PAGE_CONTENT.getBytes(StandardCharsets.ISO_8859_1)));
    catalog("");
  }

  static OddPdf plain() {
    return new OddPdf();
  }

  /** Something more in the catalog. */
  OddPdf catalog(String more) {
    return object(1, "<< /Type /Catalog /Pages 2 0 R " + more + " >>");
  }

  /** Something more in the page. */
  OddPdf page(String more) {
    return object(
        3,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R "
            + more
            + " >>");
  }

  OddPdf object(int number, String body) {
    return object(number, bytes(body));
  }

  OddPdf object(int number, byte[] body) {
    objects.put(number, body);
    return this;
  }

  OddPdf startxrefOffBy(int bytes) {
    startxrefOff = bytes;
    return this;
  }

  OddPdf before(String banner) {
    before = banner;
    return this;
  }

  OddPdf after(String trailing) {
    after = trailing;
    return this;
  }

  static byte[] stream(String dictionary, byte[] content) {
    return concat(
        bytes("<< /Length %d %s >>\nstream\n".formatted(content.length, dictionary)),
        content,
        bytes("\nendstream"));
  }

  byte[] bytes() {
    return written(Map.of());
  }

  /** With some objects at the end of the file of which its index knows nothing. */
  byte[] hiding(Map<Integer, String> unlisted) {
    return written(unlisted);
  }

  private byte[] written(Map<Integer, String> unlisted) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
    int size = objects.keySet().stream().mapToInt(number -> number).max().orElse(0) + 1;
    int[] offsets = new int[size];
    objects.forEach(
        (number, body) -> {
          offsets[number] = pdf.size();
          pdf.writeBytes(concat(bytes(number + " 0 obj\n"), body, bytes("\nendobj\n")));
        });
    unlisted.forEach(
        (number, body) -> pdf.writeBytes(bytes(number + " 0 obj\n" + body + "\nendobj\n")));
    int index = pdf.size();
    pdf.writeBytes(bytes("xref\n0 " + size + "\n0000000000 65535 f \n"));
    for (int number = 1; number < size; number++) {
      pdf.writeBytes(
          bytes(
              offsets[number] == 0
                  ? "0000000000 00000 f \n"
                  : "%010d 00000 n \n".formatted(offsets[number])));
    }
    pdf.writeBytes(
        bytes(
            "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(size, index + startxrefOff)));
    return concat(bytes(before), pdf.toByteArray(), bytes(after));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }
}
