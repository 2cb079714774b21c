package fr.matricule.stack;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.mail.Mail;
import fr.matricule.stack.mail.PostOffice;
import fr.matricule.stack.parts.Kafka;
import fr.matricule.stack.parts.Keycloak;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.parts.Postgres;
import fr.matricule.stack.parts.S3;
import fr.matricule.stack.parts.ServiceProcess;
import fr.matricule.stack.parts.Topic;
import fr.matricule.stack.registry.Registry;
import fr.matricule.stack.traces.TraceSink;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of the whole, in the order in which they are named to a person. */
enum PartName {
  POSTGRES,
  KAFKA,
  S3,
  SMTP,
  POST,
  TRACES,
  KEYCLOAK,
  REGISTRY,
  APPLICATIONS,
  DOCUMENTS,
  ELIGIBILITY,
  NOTIFICATIONS;

  private static final List<String> DATABASES =
      List.of("applications", "documents", "eligibility", "notifications", "keycloak");
  private static final List<String> BUCKETS = List.of("matricule-quarantine", "matricule-clean");

  static List<PartName> list(String names) {
    return Arrays.stream(names.split(",")).map(PartName::of).toList();
  }

  private static PartName of(String name) {
    return Arrays.stream(values())
        .filter(part -> part.word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BadArguments(
                    "There is no part '%s'; choose among %s."
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(PartName::word)
                                .collect(Collectors.joining(", ")))));
  }

  /** What needs others to run already: it starts in the second wave. */
  boolean needsOthers() {
    return switch (this) {
      case POSTGRES, KAFKA, S3, SMTP, POST, TRACES -> false;
      case KEYCLOAK, REGISTRY, APPLICATIONS, DOCUMENTS, ELIGIBILITY, NOTIFICATIONS -> true;
    };
  }

  /** The part of a whole stack: with databases, topics and buckets. */
  Part whole(Places places, Ports ports) {
    return whole(places, ports, ports);
  }

  /** The same; {@code seen} are the ports at which it finds the others. */
  Part whole(Places places, Ports ports, Ports seen) {
    return switch (this) {
      case POSTGRES -> new Postgres(places, ports, DATABASES);
      case KAFKA -> new Kafka(places, ports, Topic.in(places.root()));
      case S3 -> new S3(places, ports, BUCKETS);
      case SMTP -> new Mail(places, ports);
      case POST -> new PostOffice(places);
      case TRACES -> new TraceSink(places, ports);
      case KEYCLOAK -> new Keycloak(places, ports, seen);
      case REGISTRY -> new Registry(ports, seen);
      case APPLICATIONS -> new ServiceProcess(Door.APPLICATIONS, places, ports, seen);
      case DOCUMENTS -> new ServiceProcess(Door.DOCUMENTS, places, ports, seen);
      case ELIGIBILITY -> new ServiceProcess(Door.ELIGIBILITY, places, ports, seen);
      case NOTIFICATIONS -> new ServiceProcess(Door.NOTIFICATIONS, places, ports, seen);
    };
  }

  /** The part with nothing in it: tests make their own databases, topics and buckets. */
  Part bare(Places places, Ports ports) {
    return switch (this) {
      case POSTGRES -> new Postgres(places, ports, List.of());
      case KAFKA -> new Kafka(places, ports, List.of());
      case S3 -> new S3(places, ports, List.of());
      case SMTP,
          POST,
          TRACES,
          KEYCLOAK,
          REGISTRY,
          APPLICATIONS,
          DOCUMENTS,
          ELIGIBILITY,
          NOTIFICATIONS ->
          whole(places, ports);
    };
  }

  /** The door of a service; nothing for the other parts. */
  Optional<Door> serviceDoor() {
    return switch (this) {
      case APPLICATIONS -> Optional.of(Door.APPLICATIONS);
      case DOCUMENTS -> Optional.of(Door.DOCUMENTS);
      case ELIGIBILITY -> Optional.of(Door.ELIGIBILITY);
      case NOTIFICATIONS -> Optional.of(Door.NOTIFICATIONS);
      case POSTGRES, KAFKA, S3, SMTP, POST, TRACES, KEYCLOAK, REGISTRY -> Optional.empty();
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
