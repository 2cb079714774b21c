package fr.matricule.documents.inspection.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Takes off drawings and pictures what is not drawn: notes of programs, copies elsewhere. */
final class Trimmings {

  private static final List<COSName> NOT_DRAWN =
      List.of(
              "Metadata",
              "PieceInfo",
              "AF",
              "OPI",
              "Ref",
              "Alternates",
              "StructParent",
              "StructParents")
          .stream()
          .map(COSName::getPDFName)
          .toList();

  private Trimmings() {}

  static void removeFrom(COSDictionary page) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> ahead = new ArrayDeque<>();
    ahead.push(page);
    while (!ahead.isEmpty()) {
      COSBase next = ahead.pop();
      COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
      if (object == null || !seen.add(object)) {
        continue;
      }
      // only of streams: in other dictionaries a page may use these as names of its own
      if (object instanceof COSStream stream) {
        NOT_DRAWN.forEach(stream::removeItem);
      }
      switch (object) {
        case COSDictionary dictionary ->
            dictionary.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(COSName.PARENT))
                .forEach(entry -> ahead.push(entry.getValue()));
        case COSArray array -> array.forEach(ahead::push);
        default -> {}
      }
    }
  }
}
