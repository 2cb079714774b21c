package fr.matricule.documents.inspection.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Finds the actions of a document in every place from which something sets them off. */
final class ActionSlots {

  private static final COSName WIDGET = COSName.getPDFName("Widget");
  private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");
  private static final COSName PATH_ACTION = COSName.getPDFName("PA");
  private static final COSName NEXT = COSName.getPDFName("Next");
  private static final Set<String> ON_SHOWING = Set.of("PO", "PC", "PV", "PI");

  /** Actions wherever they stand, in no place that sets them off in any way we know. */
  private static final Set<String> UNMISTAKABLE =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "Rendition",
          "RichMediaExecute",
          "Movie",
          "Sound");

  private final Map<COSDictionary, Trigger> found = new IdentityHashMap<>();
  private final Set<COSDictionary> stray = Collections.newSetFromMap(new IdentityHashMap<>());

  void lookInto(COSDictionary holder) {
    slot(holder.getItem(COSName.OPEN_ACTION), Trigger.ITSELF);
    slot(holder.getItem(COSName.A), isField(holder) ? Trigger.FIELD : Trigger.CLICK);
    slot(holder.getItem(PATH_ACTION), Trigger.CLICK);
    if (resolved(holder.getItem(COSName.AA)) instanceof COSDictionary additional) {
      boolean ofField = isField(holder);
      for (COSName event : additional.keySet()) {
        boolean filledIn = ofField && !ON_SHOWING.contains(event.getName());
        slot(additional.getItem(event), filledIn ? Trigger.FIELD : Trigger.ITSELF);
      }
    }
    if (resolved(holder.getItem(SCRIPTS)) instanceof COSDictionary tree) {
      names(tree, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
    if (UNMISTAKABLE.contains(String.valueOf(holder.getNameAsString(COSName.S)))
        && !COSName.getPDFName("StructElem").equals(holder.getCOSName(COSName.TYPE))) {
      stray.add(holder);
    }
  }

  private static boolean isField(COSDictionary holder) {
    COSName subtype = holder.getCOSName(COSName.SUBTYPE);
    return WIDGET.equals(subtype)
        || (subtype == null && (holder.containsKey(COSName.FT) || holder.containsKey(COSName.T)));
  }

  private void names(COSDictionary node, Set<COSDictionary> seen) {
    if (!seen.add(node)) {
      return;
    }
    for (COSBase entry : entries(node.getItem(COSName.NAMES))) {
      slot(entry, Trigger.LIBRARY);
    }
    for (COSBase kid : entries(node.getItem(COSName.KIDS))) {
      if (resolved(kid) instanceof COSDictionary branch) {
        names(branch, seen);
      }
    }
  }

  private void slot(COSBase value, Trigger trigger) {
    switch (resolved(value)) {
      case COSDictionary action -> {
        Trigger known = found.get(action);
        Trigger worst = known == null ? trigger : known.orWorse(trigger);
        if (worst != known) {
          found.put(action, worst);
          slot(action.getItem(NEXT), worst);
        }
      }
      case COSArray several -> {
        // an array of numbers and names is a place in the document
        several.forEach(each -> slotOfArray(each, trigger));
      }
      case null, default -> {}
    }
  }

  private void slotOfArray(COSBase each, Trigger trigger) {
    if (resolved(each) instanceof COSDictionary action && action.containsKey(COSName.S)) {
      slot(action, trigger);
    }
  }

  private static Iterable<? extends COSBase> entries(COSBase value) {
    return resolved(value) instanceof COSArray array ? array : Collections.emptyList();
  }

  private static COSBase resolved(COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }

  /** The worst of all that the document would do. */
  Activity worst() {
    Activity worst = Activity.HARMLESS;
    for (Map.Entry<COSDictionary, Trigger> action : found.entrySet()) {
      worst = worse(worst, Actions.of(action.getKey(), action.getValue()));
    }
    for (COSDictionary action : stray) {
      worst = worse(worst, Actions.of(action, found.getOrDefault(action, Trigger.ITSELF)));
    }
    return worst;
  }

  /** Whether a form of this document has scripts of its own, for which others may be kept. */
  boolean hasFormScripts() {
    return found.entrySet().stream()
        .anyMatch(
            action ->
                action.getValue() == Trigger.FIELD
                    && "JavaScript".equals(action.getKey().getNameAsString(COSName.S)));
  }

  boolean hasScriptLibrary() {
    return found.containsValue(Trigger.LIBRARY);
  }

  private static Activity worse(Activity one, Activity other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
