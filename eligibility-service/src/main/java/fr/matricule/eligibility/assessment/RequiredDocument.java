package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Purpose;
import java.util.List;
import java.util.Set;

/**
 * A document to be shown, any one of several kinds.
 *
 * @param requirement names the reason and its wording, such as {@code stay.visa}
 * @param reference the text that asks for it
 * @param later whether it may come later, and is not counted as missing meanwhile
 */
public record RequiredDocument(
    String requirement,
    Purpose purpose,
    List<DocumentKind> anyOf,
    String reference,
    boolean later) {

  public RequiredDocument {
    anyOf = List.copyOf(anyOf);
  }

  /** Whether none of its kinds has come, and it may not come later. */
  public boolean lacksBy(Set<DocumentKind> missingKinds) {
    return !later && missingKinds.containsAll(anyOf);
  }
}
