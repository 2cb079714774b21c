package fr.matricule.eligibility.rules.documents;

import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Purpose;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.util.List;
import java.util.function.Predicate;

/**
 * A document asked of those whom it concerns.
 *
 * @param of whom it is asked; it is not asked while that is unknown
 */
record Requirement(RequiredDocument document, Predicate<PersonOnDay> of) {

  static Requirement of(
      String name,
      Purpose purpose,
      String reference,
      Predicate<PersonOnDay> whom,
      DocumentKind... anyOf) {
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
