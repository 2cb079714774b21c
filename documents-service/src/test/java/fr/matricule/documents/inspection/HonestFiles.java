package fr.matricule.documents.inspection;

import static fr.matricule.documents.inspection.HonestFiles.Kept.AS_IT_IS;
import static fr.matricule.documents.inspection.HonestFiles.Kept.WITH_RENDITION;

import fr.matricule.documents.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Papers as people have them, and as their programs, scanners and mail leave them: made here. */
final class HonestFiles {

  /** Whether the file itself is handed out. */
  enum Kept {
    AS_IT_IS,
    WITH_RENDITION
  }

  record Honest(String what, byte[] bytes, Kept kept) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static final String SUM = "<< /S /JavaScript /JS (AFSimple_Calculate\\(\"SUM\"\\)) >>";
  private static final String INVOICE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rsm:CrossIndustryInvoice xmlns:rsm=\"urn:x\"/>";

  private HonestFiles() {}

  static List<Honest> all() {
    List<Honest> all = new ArrayList<>();
    plain(all);
    bent(all);
    restricted(all);
    forms(all);
    invoices(all);
    links(all);
    HonestPictures.addTo(all);
    return all;
  }

  private static void plain(List<Honest> all) {
    add(all, "a page", OddPdf.plain().bytes(), AS_IT_IS);
    add(all, "twenty pages", SampleFiles.pdf(20), AS_IT_IS);
    add(all, "a scan of five megabytes", SampleFiles.scanOf(5_000_000), AS_IT_IS);
    add(all, "objects in a compressed stream", SampleFiles.pdfUnfoldingTo(1), AS_IT_IS);
    add(
        all,
        "a reference to notes that are not there",
        OddPdf.plain().catalog("/Metadata 99 0 R").bytes(),
        AS_IT_IS);
    add(
        all,
        "layers",
        OddPdf.plain()
            .catalog("/OCProperties << /OCGs [5 0 R] /D << /Order [5 0 R] >> >>")
            .object(5, "<< /Type /OCG /Name (Text) >>")
            .bytes(),
        AS_IT_IS);
    add(
        all,
        "fonts with names of keys",
        OddPdf.plain()
            .object(
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /AF 5 0 R /A 5 0 R /F 5 0 R >> >> /Contents 4 0 R >>")
            .object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
            .bytes(),
        AS_IT_IS);
    add(
        all,
        "a tagged structure",
        OddPdf.plain()
            .catalog("/StructTreeRoot 5 0 R /MarkInfo << /Marked true >>")
            .object(5, "<< /Type /StructTreeRoot /K 6 0 R >>")
            .object(6, "<< /Type /StructElem /S /Sound /P 5 0 R /A << /O /Layout >> >>")
            .bytes(),
        AS_IT_IS);
    add(all, "a revision at the end", revised(), AS_IT_IS);
  }

  private static byte[] revised() {
    byte[] first = OddPdf.plain().bytes();
    String page =
        "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R /Rotate 90 >>\nendobj\n";
    int previous =
        new String(first, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("xref\n0");
    int index = first.length + page.length();
    String end =
        "xref\n3 1\n%010d 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(first.length, previous, index);
    return OddPdf.concat(first, OddPdf.bytes(page), OddPdf.bytes(end));
  }

  private static void bent(List<Honest> all) {
    for (int off : new int[] {-9, -3, 1, 2, 7, 100, 5000}) {
      add(
          all,
          "an index pointed to " + off + " bytes beside",
          OddPdf.plain().startxrefOffBy(off).bytes(),
          WITH_RENDITION);
    }
    Map<String, String> banners =
        Map.of(
            "a byte order mark", "\u00ef\u00bb\u00bf",
            "a blank line", "\n",
            "three blank lines", "\r\n\r\n\r\n",
            "blanks", "   ",
            "a printer's banner", "\u001b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE = PDF\r\n",
            "a line of text", "Votre document du 12/03/2026\r\n",
            "a web server's head", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
            "a mail's head",
                "Content-Type: application/pdf\r\nContent-Transfer-Encoding: binary\r\n\r\n",
            "NULs", "\0\0\0\0");
    banners.forEach(
        (what, banner) ->
            add(all, what + " before it", OddPdf.plain().before(banner).bytes(), WITH_RENDITION));
    add(all, "a few NULs behind it", OddPdf.plain().after("\0\0\0\0\0\0\0").bytes(), AS_IT_IS);
    add(
        all,
        "four kilobytes of NULs behind it",
        OddPdf.plain().after("\0".repeat(4096)).bytes(),
        WITH_RENDITION);
    add(all, "lines behind it", OddPdf.plain().after("\r\n\r\n").bytes(), AS_IT_IS);
    add(
        all,
        "a mail's foot behind it",
        OddPdf.plain().after("\r\n--boundary--\r\n").bytes(),
        AS_IT_IS);
    byte[] whole = OddPdf.plain().bytes();
    add(all, "no end mark", Arrays.copyOf(whole, whole.length - 6), WITH_RENDITION);
    add(
        all,
        "no index",
        Arrays.copyOf(
            whole, new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("xref")),
        WITH_RENDITION);
    add(
        all,
        "a length that is not so",
        OddPdf.plain()
            .object(4, "<< /Length 9 >>\nstream\n0.5 w 50 50 200 300 re S\nendstream")
            .bytes(),
        WITH_RENDITION);
    add(
        all,
        "a count that is not so",
        OddPdf.plain().object(2, "<< /Type /Pages /Kids [3 0 R] /Count 7 >>").bytes(),
        WITH_RENDITION);
  }

  private static void restricted(List<Honest> all) {
    for (int bits : new int[] {40, 128, 256}) {
      add(all, "restricted with " + bits + " bits", restricted(bits), AS_IT_IS);
    }
  }

  private static byte[] restricted(int bits) {
    return SampleFiles.pdf(
        1,
        document -> {
          AccessPermission nothing = new AccessPermission();
          nothing.setCanPrint(false);
          nothing.setCanModify(false);
          StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", nothing);
          policy.setEncryptionKeyLength(bits);
          protect(document, policy);
        });
  }

  private static void protect(PDDocument document, StandardProtectionPolicy policy) {
    try {
      document.protect(policy);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void forms(List<Honest> all) {
    for (String event : List.of("C", "F", "K", "V", "E", "X", "U", "D", "Fo", "Bl")) {
      add(
          all,
          "a field with a script on " + event,
          form("/AA << /" + event + " " + SUM + " >>", "").bytes(),
          WITH_RENDITION);
    }
    add(
        all,
        "a form with functions for its scripts",
        form(
                "/AA << /C " + SUM + " >>",
                "/Names << /JavaScript << /Names [(f) << /S /JavaScript /JS (function f\\(\\) {}) >>] >> >>")
            .bytes(),
        WITH_RENDITION);
    add(
        all,
        "a button that sends the form",
        form("/FT /Btn /A << /S /SubmitForm /F << /FS /URL /F (https://demarches.test/) >> >>", "")
            .bytes(),
        WITH_RENDITION);
    add(
        all,
        "a button that prints",
        form("/FT /Btn /A << /S /JavaScript /JS (this.print\\(\\)) >>", "").bytes(),
        WITH_RENDITION);
    add(
        all,
        "a button of the menu",
        form("/FT /Btn /A << /S /Named /N /SaveAs >>", "").bytes(),
        WITH_RENDITION);
    add(
        all,
        "a button that empties the form",
        form("/FT /Btn /A << /S /ResetForm >>", "").bytes(),
        AS_IT_IS);
    add(
        all,
        "a form with its XFA",
        form("", "", "/XFA 9 0 R").object(9, OddPdf.stream("", OddPdf.bytes("<xdp/>"))).bytes(),
        WITH_RENDITION);
    add(
        all,
        "a signed form",
        form("/FT /Sig /V 9 0 R", "")
            .object(
                9,
                "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Contents <00> /ByteRange [0 1 2 3] >>")
            .bytes(),
        AS_IT_IS);
    add(
        all,
        "a signed form with a script",
        form("/AA << /K " + SUM + " >>", "", "/SigFlags 3")
            .object(9, "<< /Type /Sig /Contents <00> >>")
            .bytes(),
        WITH_RENDITION);
    add(all, "a filled-in form that viewers draw", filledIn(), WITH_RENDITION);
  }

  private static byte[] filledIn() {
    return OddPdf.plain()
        .page("/Annots [5 0 R]")
        .catalog(
            "/AcroForm << /Fields [5 0 R] /NeedAppearances true /DA (/Helv 12 Tf 0 g) /DR << /Font << /Helv 6 0 R >> >> >>")
        .object(
            5,
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (nom) /V (DIALLO) /DA (/Helv 12 Tf 0 g) /Rect [60 600 300 640] /F 4 /P 3 0 R /AA << /C "
                + SUM
                + " >> >>")
        .object(
            6, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        .bytes();
  }

  private static OddPdf form(String field, String catalog) {
    return form(field, catalog, "");
  }

  private static OddPdf form(String field, String catalog, String acroForm) {
    String type = field.contains("/FT") ? "" : " /FT /Tx ";
    return OddPdf.plain()
        .page("/Annots [5 0 R]")
        .catalog("/AcroForm << /Fields [5 0 R] " + acroForm + " >> " + catalog)
        .object(
            5,
            "<< /Type /Annot /Subtype /Widget"
                + type
                + " /T (total) /Rect [60 600 300 640] /F 4 /AP << /N 6 0 R >> "
                + field
                + " >>")
        .object(
            6,
            OddPdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 240 40] /Resources << >>",
                OddPdf.bytes("1 0 0 RG 1 1 238 38 re S")));
  }

  private static void invoices(List<Honest> all) {
    add(
        all,
        "a Factur-X invoice",
        HostileFiles.attached(OddPdf.bytes(INVOICE)).bytes(),
        WITH_RENDITION);
    add(
        all,
        "a Factur-X invoice, packed",
        OddPdf.plain()
            .catalog("/Names << /EmbeddedFiles << /Names [(factur-x.xml) 5 0 R] >> >> /AF [5 0 R]")
            .object(
                5,
                "<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /AFRelationship /Data /EF << /F 6 0 R /UF 6 0 R >> >>")
            .object(
                6,
                OddPdf.stream(
                    "/Type /EmbeddedFile /Subtype /text#2Fxml /Filter /FlateDecode",
                    deflated(OddPdf.bytes(INVOICE))))
            .bytes(),
        WITH_RENDITION);
    add(
        all,
        "an archive file with its data",
        OddPdf.plain()
            .page("/AF [5 0 R]")
            .object(
                5,
                "<< /Type /Filespec /F (donnees.xml) /AFRelationship /Source /EF << /F 6 0 R >> >>")
            .object(
                6,
                OddPdf.stream("/Type /EmbeddedFile", OddPdf.bytes("\u00ef\u00bb\u00bf<bulletin/>")))
            .bytes(),
        WITH_RENDITION);
  }

  private static void links(List<Honest> all) {
    for (String uri :
        List.of(
            "https://service-public.fr",
            "http://x.test",
            "mailto:a@exemple.test",
            "tel:+33100000000",
            "www.exemple.test")) {
      add(all, "a link to " + uri, link("<< /S /URI /URI (" + uri + ") >>").bytes(), AS_IT_IS);
    }
    add(all, "a link within", link("<< /S /GoTo /D [3 0 R /Fit] >>").bytes(), AS_IT_IS);
    add(
        all,
        "a link to a file beside it",
        link("<< /S /GoToR /F (annexe.pdf) /D [0 /Fit] >>").bytes(),
        WITH_RENDITION);
    add(
        all,
        "opening at a page",
        OddPdf.plain().catalog("/OpenAction [3 0 R /FitH 800]").bytes(),
        AS_IT_IS);
    add(
        all,
        "opening with a view",
        OddPdf.plain().catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>").bytes(),
        AS_IT_IS);
    add(
        all,
        "asking to be printed",
        OddPdf.plain().catalog("/OpenAction << /S /Named /N /Print >>").bytes(),
        AS_IT_IS);
    add(
        all,
        "bookmarks",
        OddPdf.plain()
            .catalog("/Outlines 5 0 R")
            .object(5, "<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>")
            .object(6, "<< /Title (x) /Parent 5 0 R /Dest [3 0 R /Fit] >>")
            .bytes(),
        AS_IT_IS);
  }

  private static OddPdf link(String action) {
    return OddPdf.plain()
        .page("/Annots [5 0 R]")
        .object(5, "<< /Type /Annot /Subtype /Link /Rect [9 9 99 99] /A " + action + " >>");
  }

  private static void add(List<Honest> all, String what, byte[] bytes, Kept kept) {
    all.add(new Honest(what, bytes, kept));
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 100];
    int length = deflater.deflate(out);
    deflater.end();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(out, 0, length);
    return packed.toByteArray();
  }
}
