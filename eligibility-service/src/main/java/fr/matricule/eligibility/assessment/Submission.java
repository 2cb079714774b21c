package fr.matricule.eligibility.assessment;

import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What applications-service asks to be assessed: the facts frozen at submission.
 *
 * @param unreadable the facts that were stated in a way that nobody can read
 * @param missingDocuments the documents that had not come at submission
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
