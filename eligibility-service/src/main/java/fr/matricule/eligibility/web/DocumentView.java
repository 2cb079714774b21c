package fr.matricule.eligibility.web;

import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Purpose;
import java.util.List;

/** A document to show: any one of several kinds, why it is asked for, and where each comes from. */
public record DocumentView(
    Purpose purpose,
    List<DocumentKind> anyOf,
    String why,
    List<Alternative> howToObtain,
    String legalBasis) {

  /** One accepted kind. */
  public record Alternative(DocumentKind kind, String name, String how) {}
}
