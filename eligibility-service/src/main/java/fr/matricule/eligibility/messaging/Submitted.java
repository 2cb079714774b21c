package fr.matricule.eligibility.messaging;

import static java.util.Objects.requireNonNull;

import fr.matricule.eligibility.codes.DocumentKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Our reading of ApplicationSubmitted: which facts to read, as at which day. */
record Submitted(Integer factsVersion, LocalDate submittedOn, List<String> missingDocuments) {
  Submitted {
    requireNonNull(factsVersion, "factsVersion");
    requireNonNull(submittedOn, "submittedOn");
    requireNonNull(missingDocuments, "missingDocuments");
  }

  /** The missing documents that this book knows; a kind that it does not know changes nothing. */
  Set<DocumentKind> missingKinds() {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> missingDocuments.contains(kind.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
