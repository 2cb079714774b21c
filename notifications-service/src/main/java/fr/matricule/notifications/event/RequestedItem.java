package fr.matricule.notifications.event;

import static java.util.Objects.requireNonNull;

import fr.matricule.notifications.language.Vocabulary;

/** One document asked for, and why. */
public record RequestedItem(String documentKind, String reason) {
  public RequestedItem {
    Vocabulary.requireKnown("DocumentKind", requireNonNull(documentKind, "documentKind"));
    Vocabulary.requireKnown("DocumentReason", requireNonNull(reason, "reason"));
  }
}
