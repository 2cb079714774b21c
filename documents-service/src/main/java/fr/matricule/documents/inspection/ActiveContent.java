package fr.matricule.documents.inspection;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Finds what a PDF would do by itself (scripts, programs, forms that send) or carries inside it.
 */
final class ActiveContent {

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "Rendition",
          "RichMediaExecute");
  private static final COSName ACTION = COSName.S;
  private static final COSName EMBEDDED_FILE = COSName.getPDFName("EF");
  private static final COSName FORM_PROGRAM = COSName.getPDFName("XFA");
  private static final COSName RICH_MEDIA = COSName.getPDFName("RichMediaContent");

  private ActiveContent() {}

  /** Walks through every object that can be reached from the document's trailer. */
  static boolean isIn(COSDocument document) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> ahead = new ArrayDeque<>();
    ahead.push(document.getTrailer());
    while (!ahead.isEmpty()) {
      COSBase next = ahead.pop();
      COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
      if (object == null || !seen.add(object)) {
        continue;
      }
      if (object instanceof COSDictionary dictionary) {
        if (isActive(dictionary)) {
          return true;
        }
        dictionary.getValues().forEach(ahead::push);
      } else if (object instanceof COSArray array) {
        array.forEach(ahead::push);
      }
    }
    return false;
  }

  private static boolean isActive(COSDictionary dictionary) {
    return (dictionary.getDictionaryObject(ACTION) instanceof COSName action
            && ACTIONS.contains(action.getName()))
        || dictionary.containsKey(EMBEDDED_FILE)
        || dictionary.containsKey(FORM_PROGRAM)
        || dictionary.containsKey(RICH_MEDIA);
  }
}
