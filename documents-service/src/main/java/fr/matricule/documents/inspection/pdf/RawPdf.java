package fr.matricule.documents.inspection.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A PDF's plain bytes, for what no parser tells: readers that rebuild a file's index find objects
 * that the index does not list.
 */
final class RawPdf {

  private static final Set<String> WATCHED =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "GoToR",
          "Rendition",
          "RichMedia",
          "RichMediaExecute",
          "EmbeddedFile",
          "EmbeddedFiles",
          "OpenAction",
          "XFA");
  private static final int LONGEST = 16;
  private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

  private final String bytes;

  private RawPdf(String bytes) {
    this.bytes = bytes;
  }

  static RawPdf of(Path file) throws IOException {
    return new RawPdf(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  /** Names of actions and attachments that stand in the bytes but were not met in the document. */
  Set<String> namesBeside(Set<String> met) {
    Set<String> hidden = new HashSet<>();
    for (int slash = bytes.indexOf('/'); slash >= 0; slash = bytes.indexOf('/', slash + 1)) {
      String name = nameAt(slash + 1);
      if (WATCHED.contains(name) && !met.contains(name)) {
        hidden.add(name);
      }
    }
    return hidden;
  }

  private String nameAt(int begin) {
    StringBuilder name = new StringBuilder();
    int at = begin;
    while (at < bytes.length()
        && name.length() <= LONGEST
        && DELIMITERS.indexOf(bytes.charAt(at)) < 0) {
      if (bytes.charAt(at) == '#' && isHex(at + 1) && isHex(at + 2)) {
        name.append((char) Integer.parseInt(bytes.substring(at + 1, at + 3), 16));
        at += 3;
      } else {
        name.append(bytes.charAt(at++));
      }
    }
    return name.toString();
  }

  private boolean isHex(int at) {
    return at < bytes.length() && Character.digit(bytes.charAt(at), 16) >= 0;
  }

  /** Whether an object with one of these numbers stands in the bytes. */
  boolean defines(Set<Long> numbers) {
    return numbers.stream().anyMatch(number -> defines(number + " 0 obj"));
  }

  private boolean defines(String heading) {
    int at = bytes.indexOf(heading);
    while (at > 0 && Character.isDigit(bytes.charAt(at - 1))) {
      at = bytes.indexOf(heading, at + 1);
    }
    return at >= 0;
  }

  /** Whether the bytes end within an object. */
  boolean isCutShort() {
    return bytes.lastIndexOf(" obj") > bytes.lastIndexOf("endobj");
  }
}
