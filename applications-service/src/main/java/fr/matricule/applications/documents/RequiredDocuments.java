package fr.matricule.applications.documents;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents a case needs, in groups of which one member is enough. */
public record RequiredDocuments(List<Group> groups) {

  /**
   * What a document is needed for, and the kinds that serve.
   *
   * @param later whether it may come after the application; absent means that it may not
   */
  public record Group(Purpose purpose, List<DocumentKind> anyOf, @Nullable Boolean later) {

    public Group {
      anyOf = List.copyOf(anyOf);
    }

    boolean mayComeLater() {
      return Boolean.TRUE.equals(later);
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
   * As long as the rule book has not said what this applicant needs: then no kind proves anything.
   */
  public static final RequiredDocuments UNKNOWN = new RequiredDocuments(List.of());

  public RequiredDocuments {
    groups = List.copyOf(groups);
  }

  /** Whether a document of this kind serves the purpose, by the rule book. */
  public boolean prove(@Nullable DocumentKind kind, Purpose purpose) {
    return groups.stream()
        .anyMatch(group -> group.purpose() == purpose && group.anyOf().contains(kind));
  }

  /** Whether a document of this kind serves the purpose and no other. */
  public boolean proveOnly(DocumentKind kind, Purpose purpose) {
    return prove(kind, purpose)
        && groups.stream()
            .allMatch(group -> group.purpose() == purpose || !group.anyOf().contains(kind));
  }

  /** The groups for which no usable document has come, and which may not come later. */
  public List<Group> missingFrom(Collection<CaseDocument> documents) {
    return groups.stream()
        .filter(group -> !group.mayComeLater())
        .filter(
            group ->
                documents.stream()
                    .noneMatch(
                        document -> document.isUsable() && group.anyOf().contains(document.kind())))
        .toList();
  }
}
