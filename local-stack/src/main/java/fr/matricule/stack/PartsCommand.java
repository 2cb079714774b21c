package fr.matricule.stack;

import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Kafka;
import fr.matricule.stack.parts.Listener;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.parts.Topic;
import fr.matricule.stack.supervision.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts some parts and ends with the process it follows: bare ones for tests, whole ones when the
 * parts of a stack are separate.
 */
record PartsCommand(StackOptions options) {

  int run() throws IOException {
    Arguments arguments = options.arguments();
    if (!arguments.has("parts")) {
      throw new BadArguments("Say which parts: --parts postgres,kafka.");
    }
    List<PartName> names = options.parts();
    Places places = options.places();
    Ports ports = options.ports();
    places.prepare();
    List<Part> parts = names.stream().map(name -> part(name, places, ports)).toList();
    ports.requireFree(parts.stream().flatMap(part -> part.doors().stream()).toList());
    var addresses =
        new AddressesFile(
            arguments
                .value("addresses")
                .map(Path::of)
                .orElse(options.dir().resolve("addresses.json")));
    var running = new Running();
    Lifetime.endsWith(arguments.number("follow"), running, addresses);
    running.start(parts, (part, millis) -> System.out.printf("%s %d ms%n", part.title(), millis));
    addresses.write(parts);
    Lifetime.untilStopped();
    return 0;
  }

  private Part part(PartName name, Places places, Ports ports) {
    if (!options.arguments().has("whole")) {
      return name.bare(places, ports);
    }
    if (name == PartName.KAFKA) {
      return new Kafka(
          options.kafkaFolder().orElse(places.kafka()),
          ports,
          Topic.in(places.root()),
          options.arguments().value("kafka-listeners").map(Listener::list).orElse(List.of()));
    }
    return name.whole(places, ports);
  }
}
