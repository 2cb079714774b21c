package fr.matricule.stack;

import fr.matricule.stack.control.ControlDoor;
import fr.matricule.stack.control.Duplicates;
import fr.matricule.stack.control.Stack;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.Reason;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.supervision.Running;
import fr.matricule.stack.supervision.Supervised;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole stack: starts it in its waves and keeps it running. */
final class Whole {
  private final StackOptions options;
  private final Places places;
  private final Ports ports;
  private final AddressesFile addresses;
  private final Running running = new Running();
  private final Map<PartName, Supervised> parts = new LinkedHashMap<>();
  private final List<Part> all = new ArrayList<>();
  private @Nullable ControlDoor control;

  Whole(StackOptions options) {
    this.options = options;
    this.places = options.places();
    this.ports = options.ports();
    this.addresses = new AddressesFile(options.runFile());
  }

  /** Returns once everything answers; a failure leaves the stopping to the end of this process. */
  void start() throws IOException {
    long begin = System.nanoTime();
    Lock.take(options.dir());
    if (options.arguments().has("fresh")) {
      places.wipeData();
    }
    places.prepare();
    assemble();
    ports.requireFree(all.stream().flatMap(part -> part.doors().stream()).toList());
    Lifetime.endsWith(options.arguments().number("follow"), running, addresses);
    if (control != null) {
      control.start();
    }
    startThoseThat(false);
    startThoseThat(true);
    if (options.separate()) {
      stopOnceThoseThatGainByIt();
    }
    tellAgain();
    System.out.print(new Summary(places, ports, parts.keySet()).of(System.nanoTime() - begin));
  }

  /** Who is to be killed comes back fast only if somebody like it was once stopped well. */
  private void stopOnceThoseThatGainByIt() {
    List<Supervised> slow =
        parts.values().stream().filter(Supervised::startsFasterOnceStopped).toList();
    if (slow.isEmpty()) {
      return;
    }
    System.out.println("  stopped once, to write class archives: " + titles(slow));
    running.pause(
        part -> {
          if (part instanceof Supervised one && slow.contains(one)) {
            one.stopForGood();
          }
        });
    running.resume();
  }

  private static String titles(List<Supervised> parts) {
    return parts.stream().map(Supervised::title).collect(Collectors.joining(", "));
  }

  private void assemble() {
    if (options.separate()) {
      assembleSeparately();
    } else {
      supervise(Assembly.embedded(places, ports));
    }
    all.addAll(parts.values());
  }

  private void assembleSeparately() {
    var network = new Network(options.parts(), ports);
    supervise(Assembly.separate(places, ports, network, options.kafkaFolder()));
    var byName = new LinkedHashMap<String, Supervised>();
    parts.forEach((name, part) -> byName.put(name.word(), part));
    var duplicates = new Duplicates(running, new SecondInstances(places, ports, network));
    control =
        new ControlDoor(
            ports, new Stack(byName, network.links(), running, duplicates, this::tellAgain));
    all.add(control);
  }

  private void supervise(Assembly assembly) {
    for (PartName name : options.parts()) {
      parts.put(
          name,
          new Supervised(name.word(), assembly.part(name), options.restarts(), new Telling()));
    }
  }

  private void startThoseThat(boolean needOthers) {
    List<Supervised> wave =
        parts.entrySet().stream()
            .filter(entry -> entry.getKey().needsOthers() == needOthers)
            .map(Map.Entry::getValue)
            .toList();
    try (StillStarting _ = StillStarting.tell(wave, System.out, StillStarting.EVERY)) {
      running.start(wave, Whole::tell);
    }
  }

  private synchronized void tellAgain() {
    try {
      addresses.write(all);
    } catch (IOException e) {
      Lifetime.end("The file " + addresses.file() + " cannot be written: " + Reason.of(e) + ".");
    }
  }

  private static void tell(Part part, long millis) {
    System.out.printf("  %-22s ready after %5.1f s%n", part.title(), millis / 1000.0);
  }

  private final class Telling implements Supervised.Watch {
    @Override
    public void restarted() {
      tellAgain();
    }

    @Override
    public void givenUp(String sentence) {
      Lifetime.end("%s; everything is stopped (logs: %s).".formatted(sentence, places.logs()));
    }
  }
}
