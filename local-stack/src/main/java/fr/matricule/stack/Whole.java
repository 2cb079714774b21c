package fr.matricule.stack;

import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole stack: starts it in its two waves and keeps it running. */
final class Whole {
  private final StackOptions options;
  private final AddressesFile addresses;
  private final Running running = new Running();
  private final Map<PartName, Part> parts = new LinkedHashMap<>();

  Whole(StackOptions options) {
    this.options = options;
    this.addresses = new AddressesFile(options.runFile());
  }

  /** Returns once everything answers; a failure leaves the stopping to the end of this process. */
  void start() throws IOException {
    long begin = System.nanoTime();
    Places places = options.places();
    Ports ports = options.ports();
    List<PartName> names = options.parts();
    Lock.take(options.dir());
    if (options.arguments().has("fresh")) {
      places.wipeData();
    }
    places.prepare();
    names.forEach(name -> parts.put(name, name.whole(places, ports)));
    ports.requireFree(parts.values().stream().flatMap(part -> part.doors().stream()).toList());
    Lifetime.endsWith(options.arguments().number("follow"), running, addresses);
    startThoseThat(false);
    startThoseThat(true);
    addresses.write(parts.values());
    new Supervisor(running, this::tellAgain, places.logs(), Lifetime::end).watch(parts.values());
    System.out.print(new Summary(places, ports, parts.keySet()).of(System.nanoTime() - begin));
  }

  private void startThoseThat(boolean needOthers) {
    List<Part> wave =
        parts.entrySet().stream()
            .filter(entry -> entry.getKey().needsOthers() == needOthers)
            .map(Map.Entry::getValue)
            .toList();
    running.start(wave, Whole::tell);
  }

  private void tellAgain() {
    try {
      addresses.write(parts.values());
    } catch (IOException e) {
      Lifetime.end("The file " + addresses.file() + " cannot be written: " + Reason.of(e) + ".");
    }
  }

  private static void tell(Part part, long millis) {
    System.out.printf("  %-22s ready after %5.1f s%n", part.title(), millis / 1000.0);
  }
}
