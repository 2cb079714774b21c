package fr.matricule.applications.documents;

import java.util.Collection;
import java.util.List;

/** The documents a case needs, in groups of which one member is enough. */
public record RequiredDocuments(List<Group> groups) {

  /** What a document is needed for, and the kinds that serve. */
  public record Group(Purpose purpose, List<DocumentKind> anyOf) {

    public Group {
      anyOf = List.copyOf(anyOf);
    }
  }

  /** What a document proves. */
  public enum Purpose {
    IDENTITY,
    CIVIL_STATUS,
    STAY,
    ENTITLEMENT,
    BANK,
    OTHER
  }

  /**
   * What CSS R114-7 asks of everybody: used as long as the rule book has not said what else this
   * applicant needs.
   */
  public static final RequiredDocuments OF_EVERYBODY =
      new RequiredDocuments(
          List.of(
              new Group(
                  Purpose.IDENTITY,
                  List.of(
                      DocumentKind.PASSPORT,
                      DocumentKind.NATIONAL_ID,
                      DocumentKind.RESIDENCE_PERMIT)),
              new Group(
                  Purpose.CIVIL_STATUS,
                  List.of(
                      DocumentKind.BIRTH_CERT_EXTRACT_FILIATION,
                      DocumentKind.BIRTH_CERT_FULL,
                      DocumentKind.LIVRET_FAMILLE,
                      DocumentKind.MARRIAGE_CERT,
                      DocumentKind.CONSULAR_CERT,
                      DocumentKind.MULTILINGUAL_FORM,
                      DocumentKind.OFPRA_BIRTH_CERT))));

  public RequiredDocuments {
    groups = List.copyOf(groups);
  }

  /** The groups for which no usable document has come. */
  public List<Group> missingFrom(Collection<CaseDocument> documents) {
    return groups.stream()
        .filter(
            group ->
                documents.stream()
                    .noneMatch(
                        document -> document.isUsable() && group.anyOf().contains(document.kind())))
        .toList();
  }
}
