package fr.matricule.stack;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Listener;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.parts.PartProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the parts of a whole stack are made. */
interface Assembly {
  Part part(PartName name);

  /** All that can live in the launcher does. */
  static Assembly embedded(Places places, Ports ports) {
    return name -> name.whole(places, ports);
  }

  /** Each part has a process of its own, and finds the others through the network's links. */
  static Assembly separate(
      Places places, Ports ports, Network network, Optional<Path> kafkaFolder) {
    return name -> {
      Ports seen = network.seenBy(name);
      Part whole = name.whole(places, ports, seen);
      return switch (name) {
        case POSTGRES, KEYCLOAK, APPLICATIONS, DOCUMENTS, ELIGIBILITY, NOTIFICATIONS -> whole;
        case KAFKA ->
            new PartProcess(
                name.word(),
                whole,
                "256m",
                places,
                variables(ports),
                kafkaArguments(network.listeners(), kafkaFolder));
        case REGISTRY ->
            // It is the only one of these that looks for others.
            new PartProcess(name.word(), whole, "64m", places, variables(seen), List.of());
        case S3, SMTP, POST, TRACES ->
            new PartProcess(name.word(), whole, "96m", places, variables(ports), List.of());
      };
    };
  }

  private static List<String> kafkaArguments(List<Listener> listeners, Optional<Path> folder) {
    var arguments = new ArrayList<String>();
    if (!listeners.isEmpty()) {
      arguments.addAll(List.of("--kafka-listeners", Listener.text(listeners)));
    }
    folder.ifPresent(path -> arguments.addAll(List.of("--kafka-dir", path.toString())));
    return arguments;
  }

  private static Map<String, String> variables(Ports ports) {
    var variables = new HashMap<String, String>();
    for (Door door : Door.values()) {
      variables.put(Overrides.variable(door), Integer.toString(ports.of(door)));
    }
    return variables;
  }
}
