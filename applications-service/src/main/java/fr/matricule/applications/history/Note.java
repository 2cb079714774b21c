package fr.matricule.applications.history;

import fr.matricule.applications.contact.ChangeReason;
import fr.matricule.applications.documents.DocumentFact;
import fr.matricule.applications.notifications.NotificationFact;
import fr.matricule.applications.number.Pivot;
import java.util.Set;

/** What is noted in a case's history without being an event of the case itself. */
public sealed interface Note {

  /** What became of a document. */
  record OfDocument(DocumentFact fact) implements Note {}

  /** What became of a message. */
  record OfNotification(NotificationFact fact) implements Note {}

  /** A number came that fits the declared identity in all but these traits. */
  record NumberDoubted(Set<Pivot> mismatches) implements Note {}

  /** An office changed contact details in somebody's stead. */
  record ContactChangedByOffice(ChangeReason reason) implements Note {}

  /** Another case has the same number. */
  record DuplicateSuspected() implements Note {}
}
