package fr.matricule.load;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A running stack with all that rows need to measure it. */
final class Lab {

  /** One turn of one side; those of pairs below 1 nobody counts. */
  interface Turn {
    Figures take(int pair) throws Exception;
  }

  private static final double COMPILING = 0.05;

  private final Settings settings;
  private final Stack stack;
  private final Matricule whole;
  private final JsonNode addresses;
  private final Map<String, Long> processes = new LinkedHashMap<>();
  private final List<Long> services;

  Lab(Settings settings, Stack stack) throws IOException {
    this.settings = settings;
    this.stack = stack;
    this.whole = Matricule.at(stack.addresses());
    this.addresses = Json.read(Files.readAllBytes(stack.addresses().file()));
    addresses
        .path("services")
        .properties()
        .forEach(
            service -> processes.put(service.getKey(), service.getValue().path("pid").asLong()));
    services = List.copyOf(processes.values());
    stack
        .handle()
        .descendants()
        .filter(Cpu::isServer)
        .filter(process -> process.parent().filter(Cpu::isServer).isEmpty())
        .findFirst()
        .ifPresent(server -> processes.put("PostgreSQL", server.pid()));
    processes.put("Kafka and the other parts", stack.handle().pid());
  }

  Settings settings() {
    return settings;
  }

  Stack stack() {
    return stack;
  }

  Matricule whole() {
    return whole;
  }

  URI applications() {
    return whole.addresses().service("applications-service");
  }

  String token(String user) {
    return whole.tokens().of(user);
  }

  /** Who an account is to the services. */
  String subject(String user) {
    String payload = token(user).split("\\.")[1];
    return Json.read(Base64.getUrlDecoder().decode(payload)).path("sub").asText();
  }

  /** A database as the server's administrator sees it. */
  Database database(String name) {
    JsonNode server = addresses.path("postgres");
    return new Database(
        server.path("host").asText(),
        server.path("port").asInt(),
        name,
        server.path("user").asText(),
        server.path("password").asText());
  }

  /** pgbench on the database of applications-service, in that service's own role. */
  Optional<Pgbench> pgbench() {
    Database there = database("applications");
    String role = "applications";
    return Pgbench.find()
        .map(
            program ->
                new Pgbench(
                    program,
                    new Database(there.host(), there.port(), role, role, role),
                    settings.dir().resolve("pgbench")));
  }

  Cpu cpu() {
    return Cpu.of(processes);
  }

  /** The part of a turn that counts. */
  interface Measured {
    Figures run() throws Exception;
  }

  /** Measures, and adds what each process worked for one operation. */
  Figures costed(Measured measured) throws Exception {
    Cpu before = cpu();
    long begin = System.nanoTime();
    Figures figures = measured.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    double rated = figures.get(Figures.RATE) * seconds;
    double operations = figures.values().getOrDefault(Figures.OPERATIONS, rated);
    return figures.and(cpu().since(before, operations));
  }

  /**
   * Ours and the peer in turn, after turns that are not counted; then, once more, ours alone under
   * the profiler.
   */
  List<Pair> pairs(Row row, Turn ours, @Nullable Turn peer) throws Exception {
    warmUp(row, ours);
    if (peer != null) {
      peer.take(0);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int pair = 1; pair <= settings.pairs(); pair++) {
      Pair both = new Pair(ours.take(pair), peer == null ? null : peer.take(pair));
      pairs.add(both);
      say("  %s %d/%d  %s", row.name(), pair, settings.pairs(), words(both));
    }
    if (settings.profile()) {
      Profile.record(this, row.name(), () -> ours.take(settings.pairs() + 1));
    }
    return pairs;
  }

  /**
   * A JVM compiles what it does often: turns that do not count, until its compilers hardly take any
   * of the services' time.
   */
  private void warmUp(Row row, Turn ours) throws Exception {
    double compiling = 1;
    for (int turn = 1 - row.warmUps(); turn <= 0 && compiling > COMPILING; turn++) {
      Compilers before = Compilers.of(services);
      Figures figures = ours.take(turn);
      compiling = Compilers.of(services).shareSince(before);
      say(
          "  %s, not counted: %.2f %s, %.0f %% of the time for compiling",
          row.name(), figures.get(figure(figures)), figure(figures), compiling * 100);
    }
  }

  private static String figure(Figures figures) {
    return figures.values().containsKey(Figures.RATE) ? Figures.RATE : Figures.P50;
  }

  private static String words(Pair pair) {
    String figure = figure(pair.ours());
    String ours = String.format(Locale.ROOT, "ours %.2f", pair.ours().get(figure));
    return pair.peer() == null
        ? ours + " " + figure
        : String.format(
            Locale.ROOT,
            "%s, peer %.2f %s, ratio %.3f",
            ours,
            pair.peer().get(figure),
            figure,
            pair.ratio(figure));
  }

  static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
