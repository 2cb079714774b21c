package fr.matricule.documents.inspection;

import static fr.matricule.documents.inspection.HostileFiles.add;

import fr.matricule.documents.inspection.HostileFiles.Hostile;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.Deflater;

/** Small files that grow without measure when they are read. */
final class Bombs {

  private Bombs() {}

  static void addTo(List<Hostile> all) {
    byte[] once = deflated(new byte[256 * 1024 * 1024 / 8], 40);
    byte[] twice = deflated(once, 1);
    add(
        all,
        "a content that unfolds to a gigabyte",
        OddPdf.plain()
            .object(4, OddPdf.stream("/Filter [/FlateDecode /FlateDecode]", twice))
            .bytes());
    add(
        all,
        "a picture that unfolds to a gigabyte",
        OddPdf.plain()
            .page("/X 5 0 R")
            .object(
                5,
                OddPdf.stream(
                    "/Type /XObject /Subtype /Image /Width 9 /Height 9 /Filter [/FlateDecode /FlateDecode]",
                    twice))
            .bytes());
    add(
        all,
        "a picture of ten thousand million pixels",
        OddPdf.plain()
            .page("/X 5 0 R")
            .object(
                5,
                OddPdf.stream(
                    "/Type /XObject /Subtype /Image /Width 100000 /Height 100000", new byte[9]))
            .bytes());
    add(all, "arrays within arrays", OddPdf.plain().catalog("/X " + "[".repeat(100_000)).bytes());
    add(
        all,
        "more pages than are taken",
        OddPdf.plain()
            .object(2, "<< /Type /Pages /Kids [" + "3 0 R ".repeat(21) + "] /Count 21 >>")
            .bytes());
  }

  private static byte[] deflated(byte[] block, int times) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] out = new byte[64 * 1024];
    for (int time = 0; time < times; time++) {
      deflater.setInput(block);
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
}
