package fr.matricule.eligibility.messaging;

import static java.util.Objects.requireNonNull;

import fr.matricule.eligibility.codes.DocumentKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Our reading of ApplicationSubmitted: which facts to read, as at which day.
 *
 * @param documents the kinds that had come; null where this is not said
 */
record Submitted(
    Integer factsVersion,
    LocalDate submittedOn,
    List<String> missingDocuments,
    @Nullable List<String> documents) {
  Submitted {
    requireNonNull(factsVersion, "factsVersion");
    requireNonNull(submittedOn, "submittedOn");
    requireNonNull(missingDocuments, "missingDocuments");
  }

  /** The kinds that had not come; one that this book does not know changes nothing. */
  Set<DocumentKind> missingKinds() {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> isMissing(kind.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isMissing(String kind) {
    return documents == null ? missingDocuments.contains(kind) : !documents.contains(kind);
  }
}
