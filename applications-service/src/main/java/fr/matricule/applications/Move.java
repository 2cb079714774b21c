package fr.matricule.applications;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an event does to each of the three words: from which it may come, to which it leads. A word
 * whose map is empty is neither looked at nor changed.
 */
record Move(
    Map<ApplicationStatus, ApplicationStatus> status,
    Map<Identification, Identification> identification,
    Map<Entitlement, Entitlement> entitlement) {

  /** No event leads back to the beginning. */
  static final Move NOWHERE = new Move(Map.of(), Map.of(), Map.of());

  static Move staying(Iterable<ApplicationStatus> anyOf) {
    Map<ApplicationStatus, ApplicationStatus> edges = new EnumMap<>(ApplicationStatus.class);
    anyOf.forEach(status -> edges.put(status, status));
    return new Move(edges, Map.of(), Map.of());
  }

  static Move to(ApplicationStatus to, Iterable<ApplicationStatus> from) {
    Map<ApplicationStatus, ApplicationStatus> edges = new EnumMap<>(ApplicationStatus.class);
    from.forEach(status -> edges.put(status, to));
    return new Move(edges, Map.of(), Map.of());
  }

  Move orStaying(ApplicationStatus... anyOf) {
    Map<ApplicationStatus, ApplicationStatus> edges = new EnumMap<>(status);
    for (ApplicationStatus stays : anyOf) {
      edges.put(stays, stays);
    }
    return new Move(edges, identification, entitlement);
  }

  Move identification(Identification to, Identification... from) {
    Map<Identification, Identification> edges = new EnumMap<>(Identification.class);
    for (Identification leaves : from) {
      edges.put(leaves, to);
    }
    return new Move(status, edges, entitlement);
  }

  Move entitlement(Entitlement to, Entitlement... from) {
    Map<Entitlement, Entitlement> edges = new EnumMap<>(Entitlement.class);
    edges.putAll(entitlement);
    for (Entitlement leaves : from) {
      edges.put(leaves, to);
    }
    return new Move(status, identification, edges);
  }

  Move entitlementStaying(Entitlement... anyOf) {
    Move move = this;
    for (Entitlement stays : anyOf) {
      move = move.entitlement(stays, stays);
    }
    return move;
  }

  /** The state after the event; empty when it cannot happen in this one. */
  Optional<CaseState> leaving(CaseState state) {
    return next(status, state.status(), false)
        .flatMap(
            s ->
                next(identification, state.identification(), true)
                    .flatMap(
                        i ->
                            next(entitlement, state.entitlement(), true)
                                .map(e -> new CaseState(s, i, e))));
  }

  private static <T> Optional<T> next(Map<T, T> edges, T from, boolean ignoredWhenEmpty) {
    return edges.isEmpty() && ignoredWhenEmpty
        ? Optional.of(from)
        : Optional.ofNullable(edges.get(from));
  }
}
