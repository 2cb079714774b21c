package fr.matricule.documents.inspection.pdf;

import static fr.matricule.documents.inspection.pdf.Activity.DROPPED;
import static fr.matricule.documents.inspection.pdf.Activity.HARMLESS;
import static fr.matricule.documents.inspection.pdf.Activity.REFUSED;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Which actions of a PDF are taken for what, by kind, target and what sets them off. */
final class Actions {

  private static final COSName N = COSName.getPDFName("N");

  /** What pages turn by; everything else of a reader's menu is not a paper's business. */
  private static final Set<String> MENU =
      Set.of("NextPage", "PrevPage", "FirstPage", "LastPage", "Print", "GoBack", "GoForward");

  private Actions() {}

  static Activity of(COSDictionary action, Trigger trigger) {
    String kind = action.getNameAsString(COSName.S);
    return switch (kind == null ? "" : kind) {
      case "GoTo", "GoToDp", "Hide", "SetOCGState", "Trans", "ResetForm", "" -> HARMLESS;
      case "Named" -> MENU.contains(action.getNameAsString(N)) ? HARMLESS : DROPPED;
      case "URI" -> link(action, trigger);
      case "GoToR", "Thread" -> elsewhere(action, trigger);
      case "SubmitForm" ->
          trigger == Trigger.FIELD && !Targets.areUnsafe(action) ? DROPPED : REFUSED;
      case "JavaScript" ->
          trigger == Trigger.FIELD || trigger == Trigger.LIBRARY ? DROPPED : REFUSED;
      case "Launch", "ImportData", "GoToE", "Rendition", "RichMediaExecute", "Movie", "Sound" ->
          REFUSED;
      case "GoTo3DView" -> REFUSED;
      default -> DROPPED;
    };
  }

  private static Activity link(COSDictionary action, Trigger trigger) {
    return trigger == Trigger.ITSELF || Targets.areUnsafe(action) ? REFUSED : HARMLESS;
  }

  private static Activity elsewhere(COSDictionary action, Trigger trigger) {
    return trigger == Trigger.ITSELF || Targets.areUnsafe(action) ? REFUSED : DROPPED;
  }
}
