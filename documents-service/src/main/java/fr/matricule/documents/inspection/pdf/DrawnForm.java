package fr.matricule.documents.inspection.pdf;

import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Has every field of a form drawn with what was filled in, as a viewer does on opening it. */
final class DrawnForm {

  private DrawnForm() {}

  /**
   * Completes what the form leaves to its viewers to draw.
   *
   * @throws Refused when something was filled in that cannot be drawn: it would be lost
   */
  static void complete(PDDocument document) {
    // with its standard repairs, which draw the fields of a form that asks viewers for it
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDVariableText text && isUndrawn(text)) {
        draw(text);
      }
    }
  }

  private static boolean isUndrawn(PDTerminalField field) {
    String value = field.getValueAsString();
    return value != null
        && !value.isEmpty()
        && field.getWidgets().stream().anyMatch(widget -> widget.getAppearance() == null);
  }

  private static void draw(PDVariableText field) {
    try {
      field.setValue(field.getValueAsString());
    } catch (IOException | RuntimeException noFontForIt) {
      throw new Refused(DocumentReason.ACTIVE_CONTENT);
    }
    for (PDAnnotationWidget widget : field.getWidgets()) {
      if (widget.getAppearance() == null && !widget.isHidden()) {
        throw new Refused(DocumentReason.ACTIVE_CONTENT);
      }
    }
  }
}
