package fr.matricule.journeys;

import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Addresses;
import fr.matricule.journeys.walks.BadInput;
import fr.matricule.journeys.walks.Deferred;
import fr.matricule.journeys.walks.GivenUp;
import fr.matricule.journeys.walks.Granted;
import fr.matricule.journeys.walks.Kill;
import fr.matricule.journeys.walks.Latency;
import fr.matricule.journeys.walks.Observed;
import fr.matricule.journeys.walks.Refused;
import fr.matricule.journeys.walks.Withdrawn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Walks the journeys against a running stack; its exit code is 0 only if every check held. */
public final class Journeys {

  private static final List<String> USUAL =
      List.of("granted", "refused", "withdrawn", "bad-input", "latency", "observed");

  private final PrintStream out;
  private final List<String> chosen;
  private final Map<String, Supplier<Journey>> known = new LinkedHashMap<>();

  Journeys(PrintStream out, List<String> chosen) {
    this.out = out;
    this.chosen = chosen.isEmpty() ? USUAL : chosen;
    known.put("granted", Granted::new);
    known.put("refused", Refused::new);
    known.put("withdrawn", Withdrawn::new);
    known.put("bad-input", BadInput::new);
    known.put("latency", Latency::new);
    known.put("given-up", GivenUp::new);
    known.put("deferred", Deferred::new);
    known.put("kill", () -> new Kill(out));
    Instant start = Instant.now();
    int kills = this.chosen.contains("kill") ? Kill.kills() : 0;
    known.put("observed", () -> new Observed(start, kills));
  }

  /**
   * {@code --addresses <file>} names the stack; what follows are journeys, without any: the usual
   * ones.
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length < 2 || !arguments[0].equals("--addresses")) {
      out.println(
          "Usage: --addresses <run.json> [journey]...; the journeys: "
              + String.join(" ", new Journeys(out, List.of()).known.keySet()));
      System.exit(2);
    }
    List<String> chosen = List.of(arguments).subList(2, arguments.length);
    boolean held = new Journeys(out, chosen).walk(Path.of(arguments[1]));
    System.exit(held ? 0 : 1);
  }

  private boolean walk(Path addresses) {
    Matricule whole = Matricule.at(new Addresses(addresses));
    Steps steps = new Steps(out);
    List<String> broken = new ArrayList<>();
    for (String name : chosen) {
      if (!holds(named(name), whole, steps)) {
        broken.add(name);
      }
    }
    steps.say(
        "%n%s", broken.isEmpty() ? "Every check held." : "Broken: " + String.join(", ", broken));
    return broken.isEmpty();
  }

  private Journey named(String name) {
    Supplier<Journey> journey = known.get(name);
    if (journey == null) {
      throw new IllegalArgumentException(
          "No journey is called " + name + "; there are " + known.keySet());
    }
    return journey.get();
  }

  private static boolean holds(Journey journey, Matricule whole, Steps steps) {
    steps.say("%n%s", journey.title());
    try {
      journey.walk(whole, steps);
      return true;
    } catch (AssertionError | RuntimeException broken) {
      steps.say("  %s", broken);
      return false;
    }
  }
}
