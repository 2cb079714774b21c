package fr.matricule.stack;

import fr.matricule.stack.links.Link;
import fr.matricule.stack.links.Links;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Listener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who talks to whom, each pair through a link of its own named {@code from-to}. */
final class Network {
  private final Map<PartName, Map<Door, Integer>> ways = new EnumMap<>(PartName.class);
  private final List<Link> links = new ArrayList<>();
  private final List<Listener> listeners = new ArrayList<>();
  private final Ports ports;

  Network(Collection<PartName> parts, Ports ports) {
    this.ports = ports;
    int pairs = parts.stream().mapToInt(part -> targetsOf(part).size()).sum();
    // Kafka listens once more for each of its clients.
    Iterator<Integer> free = ports.further(2 * pairs).iterator();
    for (PartName from : parts) {
      for (Door to : targetsOf(from)) {
        connect(from, to, free);
      }
    }
  }

  Links links() {
    return new Links(links);
  }

  /** The doors of the broker that lead its clients back to their links. */
  List<Listener> listeners() {
    return List.copyOf(listeners);
  }

  /** The ports at which a part finds the others. */
  Ports seenBy(PartName part) {
    return ports.with(ways.getOrDefault(part, Map.of()));
  }

  private void connect(PartName from, Door to, Iterator<Integer> free) {
    int port = free.next();
    int target = to == Door.KAFKA ? free.next() : ports.of(to);
    if (to == Door.KAFKA) {
      listeners.add(new Listener(from.word(), target, port));
    }
    ways.computeIfAbsent(from, _ -> new EnumMap<>(Door.class)).put(to, port);
    links.add(new Link(from.word() + "-" + to.name().toLowerCase(Locale.ROOT), port, target));
  }

  private static List<Door> targetsOf(PartName part) {
    return switch (part) {
      case POSTGRES, KAFKA, S3, SMTP, POST, TRACES -> List.of();
      case KEYCLOAK -> List.of(Door.POSTGRES);
      case REGISTRY -> List.of(Door.KAFKA, Door.OIDC, Door.APPLICATIONS);
      case APPLICATIONS ->
          List.of(Door.POSTGRES, Door.KAFKA, Door.OIDC, Door.ELIGIBILITY, Door.TRACES);
      case DOCUMENTS ->
          List.of(Door.POSTGRES, Door.KAFKA, Door.S3, Door.OIDC, Door.APPLICATIONS, Door.TRACES);
      case ELIGIBILITY ->
          List.of(Door.POSTGRES, Door.KAFKA, Door.OIDC, Door.APPLICATIONS, Door.TRACES);
      case NOTIFICATIONS ->
          List.of(Door.POSTGRES, Door.KAFKA, Door.SMTP, Door.OIDC, Door.APPLICATIONS, Door.TRACES);
    };
  }
}
