package fr.matricule.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a stack with data takes until everything answers, and the memory it then holds. */
record Start() implements Row {

  static final Start ROW = new Start();

  private static final Pattern READY =
      Pattern.compile("Ready in ([0-9.]+) s(?:; memory (\\d+) MiB)?");
  private static final Pattern SERVICE =
      Pattern.compile("(?m)^\\s+(\\S+-service)\\s+ready after\\s+([0-9.]+) s");
  // a start says little that another start does not
  private static final int MOST = 3;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String title() {
    return "start of the stack and of its services";
  }

  @Override
  public String peer() {
    return "a bare Quarkus hello (no database, no messages)";
  }

  @Override
  public Stack.Extent needs() {
    return Stack.Extent.WHOLE;
  }

  /** Measures stacks of its own, one after the other; none may run meanwhile. */
  @Override
  public Outcome measure(Lab lab) {
    throw new UnsupportedOperationException("measured between two stacks: see alone");
  }

  Outcome alone(Settings settings) throws Exception {
    Optional<Hello> hello = Hello.built(settings);
    List<Pair> pairs = new ArrayList<>();
    // a JVM leaves its class archive when it stops: the very first start has none to read
    Stack.start(settings, needs(), false).close();
    for (int pair = 1; pair <= Math.min(MOST, settings.pairs()); pair++) {
      Figures ours;
      try (Stack stack = Stack.start(settings, needs(), false)) {
        ours = told(stack.said());
      }
      Figures peer = hello.isPresent() ? hello.get().start() : null;
      pairs.add(new Pair(ours, peer));
      Lab.say(
          "  start %d  ours %s%s",
          pair, ours.values(), peer == null ? "" : ", hello " + peer.values());
    }
    return Outcome.of(
        this,
        pairs,
        hello.isPresent() ? "Services with both compilers and 512 MB of heap" : Hello.ABSENT);
  }

  /** What the launcher printed: the whole, each service, the memory. */
  static Figures told(String said) {
    Figures figures = Figures.of(Figures.OPERATIONS, 1);
    Matcher ready = READY.matcher(said);
    if (ready.find()) {
      figures = figures.and("readySeconds", Double.parseDouble(ready.group(1)));
      if (ready.group(2) != null) {
        figures = figures.and("memoryMiB", Double.parseDouble(ready.group(2)));
      }
    }
    Matcher service = SERVICE.matcher(said);
    double slowest = Double.NaN;
    while (service.find()) {
      double seconds = Double.parseDouble(service.group(2));
      slowest = Double.isNaN(slowest) ? seconds : Math.max(slowest, seconds);
    }
    return figures.and("slowestServiceSeconds", slowest);
  }
}
