package fr.matricule.eligibility.rules.documents;

import fr.matricule.eligibility.DocumentKind;
import fr.matricule.eligibility.Purpose;
import fr.matricule.eligibility.RequiredDocument;
import fr.matricule.eligibility.rules.Case;
import java.util.List;
import java.util.function.Predicate;

/**
 * A piece asked of those whom it concerns.
 *
 * @param of whom it is asked; it is not asked while that is unknown
 */
record Requirement(RequiredDocument document, Predicate<Case> of) {

  static Requirement of(
      String name, Purpose purpose, String reference, Predicate<Case> whom, DocumentKind... anyOf) {
    return new Requirement(
        new RequiredDocument(name, purpose, List.of(anyOf), reference, false), whom);
  }

  /** It may come later, and nobody is reminded of it meanwhile. */
  Requirement later() {
    return new Requirement(
        new RequiredDocument(
            document.requirement(),
            document.purpose(),
            document.anyOf(),
            document.reference(),
            true),
        of);
  }
}
