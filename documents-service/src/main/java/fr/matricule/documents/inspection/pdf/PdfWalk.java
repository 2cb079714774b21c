package fr.matricule.documents.inspection.pdf;

import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Goes through every object that can be reached in a PDF, and unfolds every stream. */
final class PdfWalk {

  private static final Set<String> PARTS_OF_A_PAGE =
      Set.of("Kids", "Contents", "Resources", "Font", "XObject", "Pages", "Pattern");
  private static final Set<String> MEDIA =
      Set.of("RichMedia", "Movie", "Sound", "Screen", "3D", "TrapNet");

  /** An object, and under which key of a page's structure it was found. */
  private record Step(COSBase object, String part) {}

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Step> ahead = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();
  private final Unfolding unfolding = new Unfolding();
  private final ActionSlots actions = new ActionSlots();
  private boolean carriesData;
  private boolean hasFormProgram;
  private boolean hasFields;
  private boolean lacksPartOfAPage;
  private boolean hasBrokenStream;

  private PdfWalk() {}

  /**
   * What was met on the way.
   *
   * @throws Refused for what no paper needs, and for what unfolds without measure
   */
  static PdfWalk through(PDDocument document) throws IOException {
    PdfWalk walk = new PdfWalk();
    walk.ahead.push(new Step(document.getDocument().getTrailer(), ""));
    while (!walk.ahead.isEmpty()) {
      walk.visit(walk.ahead.pop());
    }
    walk.judge();
    return walk;
  }

  private void visit(Step step) throws IOException {
    COSBase object =
        step.object() instanceof COSObject reference ? reference.getObject() : step.object();
    if (object == null || object == COSNull.NULL) {
      lacksPartOfAPage |= PARTS_OF_A_PAGE.contains(step.part());
      return;
    }
    switch (object) {
      case COSName name -> names.add(name.getName());
      case COSDictionary dictionary when seen.add(dictionary) -> visit(dictionary, step.part());
      case COSArray array when seen.add(array) ->
          array.forEach(each -> ahead.push(new Step(each, step.part())));
      default -> {}
    }
  }

  private void visit(COSDictionary dictionary, String part) throws IOException {
    if (dictionary instanceof COSStream stream) {
      visit(stream);
    }
    refuseMedia(dictionary);
    actions.lookInto(dictionary);
    hasFormProgram |= dictionary.containsKey(COSName.XFA);
    hasFields |= dictionary.containsKey(COSName.FT);
    if (AttachedFile.isIn(dictionary)) {
      visitAttachment(dictionary);
    }
    for (COSName key : dictionary.keySet()) {
      names.add(key.getName());
      String below = part.equals("Font") || part.equals("XObject") ? part : key.getName();
      ahead.push(new Step(dictionary.getItem(key), below));
    }
  }

  private void visit(COSStream stream) {
    if (stream.containsKey(COSName.F)) {
      // its content lies in another file, of the reader's machine or network
      throw new Refused(DocumentReason.ACTIVE_CONTENT);
    }
    try {
      unfolding.unfold(stream);
    } catch (IOException broken) {
      hasBrokenStream = true;
    }
  }

  private void refuseMedia(COSDictionary dictionary) {
    if (dictionary.getItem(COSName.SUBTYPE) != null
        && dictionary.getDictionaryObject(COSName.SUBTYPE) instanceof COSName subtype
        && MEDIA.contains(subtype.getName())) {
      throw new Refused(DocumentReason.ACTIVE_CONTENT);
    }
    if (dictionary.containsKey(COSName.getPDFName("RichMediaContent"))
        || dictionary.getBoolean(COSName.getPDFName("NeedsRendering"), false)) {
      throw new Refused(DocumentReason.ACTIVE_CONTENT);
    }
  }

  private void visitAttachment(COSDictionary specification) throws IOException {
    if (AttachedFile.isEncryptedPayload(specification)) {
      throw new Refused(DocumentReason.PASSWORD_PROTECTED);
    }
    if (!AttachedFile.isData(specification)) {
      throw new Refused(DocumentReason.ACTIVE_CONTENT);
    }
    carriesData = true;
  }

  private void judge() {
    boolean libraryOfNoForm = actions.hasScriptLibrary() && !actions.hasFormScripts();
    boolean formOfNothingElse = hasFormProgram && !hasFields;
    if (actions.worst() == Activity.REFUSED || libraryOfNoForm || formOfNothingElse) {
      throw new Refused(DocumentReason.ACTIVE_CONTENT);
    }
  }

  /** Whether there is something that honest papers have and that is not handed out. */
  boolean metSomethingToDrop() {
    return actions.worst() == Activity.DROPPED || carriesData || hasFormProgram;
  }

  /** Whether a page, or something that is drawn on one, is listed and not there. */
  boolean lacksPartOfAPage() {
    return lacksPartOfAPage;
  }

  boolean hasBrokenStream() {
    return hasBrokenStream;
  }

  /** All names that stand in the objects that were met. */
  Set<String> names() {
    return names;
  }
}
