package fr.matricule.eligibility.web;

import fr.matricule.eligibility.assessment.RequiredDocument;
import java.util.List;

/** The documents asked of somebody, and those that may come later. */
public record RequirementsView(
    List<DocumentView> requiredDocuments, List<DocumentView> laterDocuments) {

  public static RequirementsView of(List<RequiredDocument> documents, Sentences sentences) {
    return new RequirementsView(
        documents.stream().filter(d -> !d.later()).map(sentences::document).toList(),
        documents.stream().filter(d -> d.later()).map(sentences::document).toList());
  }
}
