package fr.matricule.documents.inspection.image;

import fr.matricule.documents.file.Limits;
import fr.matricule.documents.inspection.Refused;
import fr.matricule.documents.review.DocumentReason;

/** How much a picture must show, and may at most. */
final class Detail {

  private Detail() {}

  /**
   * Passes what has enough pixels in all and on its short side, and not more than are taken.
   *
   * @throws Refused otherwise
   */
  static void require(int width, int height) {
    long pixels = (long) width * height;
    if (pixels > Limits.MAX_PIXELS) {
      throw new Refused(DocumentReason.TOO_MANY_PIXELS);
    }
    if (pixels < Limits.MIN_PIXELS || Math.min(width, height) < Limits.MIN_SHORT_SIDE) {
      throw new Refused(DocumentReason.RESOLUTION_TOO_LOW);
    }
  }
}
