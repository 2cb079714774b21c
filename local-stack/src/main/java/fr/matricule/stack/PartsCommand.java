package fr.matricule.stack;

import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Kafka;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.parts.Postgres;
import fr.matricule.stack.parts.S3;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts some bare parts for tests, and ends with the process it follows. */
record PartsCommand(Arguments arguments, Path root) {

  int run() throws IOException {
    Path dir = arguments.value("dir").map(Path::of).orElse(root.resolve(".matricule"));
    Path file = arguments.value("addresses").map(Path::of).orElse(dir.resolve("addresses.json"));
    Places places = Places.in(root, dir.toAbsolutePath());
    places.prepare();
    Ports ports = "auto".equals(arguments.value("ports").orElse("auto")) ? Ports.free() : fixed();
    List<Part> parts = new ArrayList<>();
    for (String name : arguments.value("parts").orElse("").split(",")) {
      parts.add(part(name, places, ports));
    }
    ports.requireFree(parts.stream().flatMap(part -> part.doors().stream()).toList());
    var addresses = new AddressesFile(file);
    var running = new Running();
    Lifetime.endsWith(arguments.number("follow"), running, addresses);
    running.start(parts, (part, millis) -> System.out.printf("%s %d ms%n", part.title(), millis));
    addresses.write(parts);
    Lifetime.untilStopped();
    return 0;
  }

  private Ports fixed() {
    return Ports.fixed(Math.toIntExact(arguments.number("port-offset").orElse(0L)));
  }

  private static Part part(String name, Places places, Ports ports) {
    return switch (name) {
      case "postgres" -> new Postgres(places, ports, List.of());
      case "kafka" -> new Kafka(places, ports);
      case "s3" -> new S3(places, ports, List.of());
      case "smtp" -> new fr.matricule.stack.mail.Mail(places, ports);
      default ->
          throw new BadArguments(
              "There is no part '%s'; choose among postgres, kafka, s3, smtp.".formatted(name));
    };
  }
}
