package fr.matricule.notifications.event;

import static java.util.Objects.requireNonNull;

import fr.matricule.notifications.language.Vocabulary;
import java.util.List;

/** Documents of which one is enough. */
public record Alternatives(List<String> anyOf) {
  public Alternatives {
    anyOf = List.copyOf(requireNonNull(anyOf, "anyOf"));
    anyOf.forEach(kind -> Vocabulary.requireKnown("DocumentKind", kind));
  }
}
