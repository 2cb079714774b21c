package fr.matricule.documents.inspection.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Draws onto a page what its annotations show: stamps, signatures, what was filled in. */
final class DrawnAnnotations {

  private static final Set<String> NOT_PRINTED = Set.of("Link", "Popup");

  private DrawnAnnotations() {}

  static void onto(PDDocument document, PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      PDAppearanceStream look = look(document, annotation);
      if (look != null && look.getBBox() != null && annotation.getRectangle() != null) {
        draw(document, page, annotation.getRectangle(), look);
      }
    }
  }

  private static @Nullable PDAppearanceStream look(PDDocument document, PDAnnotation annotation) {
    if (annotation.isHidden()
        || annotation.isNoView()
        || NOT_PRINTED.contains(String.valueOf(annotation.getSubtype()))) {
      return null;
    }
    if (annotation.getAppearance() == null) {
      annotation.constructAppearances(document);
    }
    return annotation.getNormalAppearanceStream();
  }

  private static void draw(
      PDDocument document, PDPage page, PDRectangle place, PDAppearanceStream look)
      throws IOException {
    look.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
    look.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.transform(new Matrix(fitting(look, place)));
      content.drawForm(new PDFormXObject(look.getCOSObject()));
    }
  }

  /** Stretches the drawing into its place (ISO 32000-1, 12.5.5, algorithm 8.1). */
  private static AffineTransform fitting(PDAppearanceStream look, PDRectangle place) {
    Rectangle2D drawn =
        look.getBBox()
            .toGeneralPath()
            .createTransformedShape(look.getMatrix().createAffineTransform())
            .getBounds2D();
    AffineTransform fitting =
        AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
    if (drawn.getWidth() > 0 && drawn.getHeight() > 0) {
      fitting.scale(place.getWidth() / drawn.getWidth(), place.getHeight() / drawn.getHeight());
    }
    fitting.translate(-drawn.getX(), -drawn.getY());
    return fitting;
  }
}
