package fr.matricule.documents.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files that would do something, or exhaust their reader, or are something else: made here. */
final class HostileFiles {

  record Hostile(String what, byte[] bytes) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static final Map<String, String> ACTIONS =
      Map.ofEntries(
          Map.entry("JavaScript", "/JS (app.alert\\(1\\))"),
          Map.entry("Launch", "/F (calc.exe)"),
          Map.entry("SubmitForm", "/F << /FS /URL /F (http://x.test/) >>"),
          Map.entry("ImportData", "/F (data.fdf)"),
          Map.entry("GoToE", "/T << /R /C /N (inner) >>"),
          Map.entry("GoToR", "/F (\\\\\\\\host\\\\x) /D [0 /Fit]"),
          Map.entry("RichMediaExecute", "/CMD << /C (play) >>"),
          Map.entry("Rendition", "/OP 0"),
          Map.entry("Movie", "/Operation /Play"),
          Map.entry("Sound", "/Volume 1"),
          Map.entry("Thread", "/F (other.pdf) /D 0"),
          Map.entry("URI", "/URI (http://x.test/)"));

  private HostileFiles() {}

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    ACTIONS.forEach((kind, more) -> onOpening(all, kind, "/S /" + kind + " " + more));
    String script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
    inPlaces(all, script);
    hidden(all, script);
    media(all);
    attachments(all);
    Bombs.addTo(all);
    disguises(all);
    return all;
  }

  private static void onOpening(List<Hostile> all, String kind, String action) {
    String opening = "/OpenAction 5 0 R";
    OddPdf sound = OddPdf.plain().catalog(opening).object(5, "<< " + action + " >>");
    add(all, kind + " on opening", sound.bytes());
    add(all, kind + " unclosed", sound.object(5, "<< " + action).bytes());
    add(
        all,
        kind + " with a bad number",
        sound.object(5, "<< /X 1..2-3.4 " + action + " >>").bytes());
    add(
        all,
        kind + " with a broken reference",
        sound.object(5, "<< /X 6 0 Q " + action + " >>").bytes());
    add(
        all,
        kind + " as a bad stream",
        sound
            .object(5, "<< /Length 999999 /Filter /FlateDecode " + action + " >>\nstream\nxxx")
            .bytes());
    add(
        all,
        kind + " in an unclosed catalog",
        OddPdf.plain()
            .object(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction << " + action + " >>")
            .bytes());
  }

  private static void inPlaces(List<Hostile> all, String script) {
    add(
        all,
        "a script when closing",
        OddPdf.plain().catalog("/AA << /WC " + script + " >>").bytes());
    add(all, "a script on a page", OddPdf.plain().page("/AA << /O " + script + " >>").bytes());
    add(all, "a script behind a link", link("/A " + script).bytes());
    add(
        all,
        "a script on showing a field",
        link("/AA << /PO " + script + " >>", "/Subtype /Widget /FT /Btn /T (b)").bytes());
    add(
        all,
        "a script behind a bookmark",
        OddPdf.plain()
            .catalog("/Outlines 5 0 R")
            .object(5, "<< /Type /Outlines /First 6 0 R /Last 6 0 R /Count 1 >>")
            .object(6, "<< /Title (x) /Parent 5 0 R /A " + script + " >>")
            .bytes());
    add(
        all,
        "a script among the names",
        OddPdf.plain()
            .catalog("/Names << /JavaScript << /Names [(a) " + script + "] >> >>")
            .bytes());
    add(
        all,
        "a script after a harmless action",
        OddPdf.plain()
            .catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next " + script + " >>")
            .bytes());
    add(
        all,
        "a script in a name written with #",
        OddPdf.plain().catalog("/OpenAction << /S /Java#53cript /JS (x) >>").bytes());
    add(
        all,
        "a program behind a button",
        link("/A << /S /Launch /F (calc.exe) >>", "/Subtype /Widget /FT /Btn /T (b)").bytes());
    add(
        all,
        "a form that sends to a share",
        link("/A << /S /SubmitForm /F (\\\\\\\\host\\\\x) >>", "/Subtype /Widget /FT /Btn /T (b)")
            .bytes());
    add(all, "a link to a share", link("/A << /S /GoToR /F (//host/x) /D [0 /Fit] >>").bytes());
    add(
        all,
        "a link that is a script",
        link("/A << /S /URI /URI (javascript:alert\\(1\\)) >>").bytes());
    add(all, "a link to a local file", link("/A << /S /URI /URI (file:///etc/passwd) >>").bytes());
    add(
        all,
        "an action where nobody looks",
        OddPdf.plain().catalog("/X << /Y [ " + script + " ] >>").bytes());
    add(
        all,
        "a form of XFA alone",
        OddPdf.plain()
            .catalog("/AcroForm << /Fields [] /XFA 5 0 R >>")
            .object(5, OddPdf.stream("", OddPdf.bytes("<xdp/>")))
            .bytes());
    add(
        all,
        "a form drawn by its program",
        OddPdf.plain().catalog("/NeedsRendering true /AcroForm << /Fields [] >>").bytes());
  }

  private static void hidden(List<Hostile> all, String script) {
    String opening = "/OpenAction 5 0 R";
    add(
        all,
        "an action the index does not list",
        OddPdf.plain().catalog(opening).startxrefOffBy(3).hiding(Map.of(5, script)));
    add(all, "an action listed as free", OddPdf.plain().catalog(opening).hiding(Map.of(5, script)));
    add(
        all,
        "an action under another number",
        OddPdf.plain()
            .catalog(opening)
            .object(5, "<<>>\nendobj\n6 0 obj\n<< /S /JavaScript /JS (x) ")
            .startxrefOffBy(40)
            .bytes());
    add(
        all,
        "a second catalog behind the first",
        OddPdf.plain()
            .startxrefOffBy(9)
            .hiding(Map.of(1, "<< /Type /Catalog /Pages 2 0 R /OpenAction " + script + " >>")));
    add(all, "cut in the middle", Arrays.copyOf(OddPdf.plain().bytes(), 250));
    add(
        all,
        "a page that is not there",
        OddPdf.plain()
            .object(2, "<< /Type /Pages /Kids [9 0 R] /Count 1 >>")
            .startxrefOffBy(5)
            .bytes());
    add(
        all,
        "no page at all",
        OddPdf.plain().object(2, "<< /Type /Pages /Kids [] /Count 0 >>").bytes());
    add(all, "noise behind a header", OddPdf.concat(OddPdf.bytes("%PDF-1.7\n"), noise(4000)));
  }

  private static void media(List<Hostile> all) {
    for (String kind : List.of("RichMedia", "Movie", "Sound", "Screen", "3D")) {
      add(all, "a " + kind + " on the page", link("", "/Subtype /" + kind).bytes());
    }
    add(
        all,
        "a content that lies elsewhere",
        OddPdf.plain().object(4, OddPdf.stream("/F (\\\\\\\\host\\\\x)", new byte[0])).bytes());
  }

  private static void attachments(List<Hostile> all) {
    Map<String, byte[]> contents =
        Map.of(
            "a program", OddPdf.bytes("MZ\u0090\0\u0003\0\0\0"),
            "nothing", new byte[0],
            "a page of the web", OddPdf.bytes("<html><script>alert(1)</script></html>"),
            "a drawing with a script", OddPdf.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"),
            "a styled XML", OddPdf.bytes("<?xml-stylesheet href='x.xsl'?><a/>"),
            "a text", OddPdf.bytes("hello"));
    contents.forEach((what, content) -> add(all, "attached: " + what, attached(content).bytes()));
  }

  static OddPdf attached(byte[] content) {
    return OddPdf.plain()
        .catalog("/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >> /AF [5 0 R]")
        .object(5, "<< /Type /Filespec /F (a.xml) /AFRelationship /Data /EF << /F 6 0 R >> >>")
        .object(6, OddPdf.stream("/Type /EmbeddedFile", content));
  }

  private static void disguises(List<Hostile> all) {
    for (String begin :
        List.of(
            "GIF89a", "PK\3\4", "MZ\u0090\0", "<html>", "#!/bin/sh\n", "<?php x ?>", "\u007fELF")) {
      add(all, "a PDF that begins with " + begin.strip(), OddPdf.plain().before(begin).bytes());
    }
    add(all, "a PDF behind two kilobytes of text", OddPdf.plain().before("x".repeat(2000)).bytes());
    add(all, "a program", OddPdf.bytes("MZ\u0090\0\u0003\0\0\0 This program"));
    add(all, "a page of the web", OddPdf.bytes("<html><body>passport</body></html>"));
    add(all, "a drawing of the web", OddPdf.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    add(
        all,
        "an iPhone's photo",
        OddPdf.concat(OddPdf.bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), noise(900)));
    add(
        all,
        "a JPEG of nothing",
        OddPdf.concat(OddPdf.bytes("\u00ff\u00d8\u00ff\u00e0"), noise(900)));
  }

  private static OddPdf link(String action) {
    return link(action, "/Subtype /Link");
  }

  private static OddPdf link(String action, String kind) {
    return OddPdf.plain()
        .page("/Annots [5 0 R]")
        .object(5, "<< /Type /Annot " + kind + " /Rect [9 9 99 99] " + action + " >>");
  }

  static void add(List<Hostile> all, String what, byte[] bytes) {
    all.add(new Hostile(what, bytes));
  }

  static byte[] noise(int bytes) {
    byte[] noise = new byte[bytes];
    new java.util.Random(11).nextBytes(noise);
    return noise;
  }
}
