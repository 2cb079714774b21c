package fr.matricule.stack;

import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts some bare parts for tests, and ends with the process it follows. */
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
    List<Part> parts = names.stream().map(name -> name.bare(places, ports)).toList();
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
}
