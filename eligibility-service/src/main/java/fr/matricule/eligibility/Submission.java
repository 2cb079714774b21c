package fr.matricule.eligibility;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What applications-service asks to be assessed: the facts frozen at submission.
 *
 * @param unreadable the facts that were stated in a way that nobody can read
 * @param missingDocuments the pieces that had not come at submission
 */
public record Submission(
    UUID applicationId,
    int factsVersion,
    LocalDate submittedOn,
    Facts facts,
    FactSet unreadable,
    Set<DocumentKind> missingDocuments) {

  public Submission {
    missingDocuments = Set.copyOf(missingDocuments);
  }
}
