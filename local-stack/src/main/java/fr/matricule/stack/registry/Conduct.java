package fr.matricule.stack.registry;

import java.time.Duration;

/**
 * How the simulator behaves.
 *
 * @param latency how long it thinks before each answer
 * @param failures how often it fails on each request before it answers
 * @param sameDigits whether the certified number has the digits of the waiting one
 */
record Conduct(Duration latency, int failures, boolean sameDigits) {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  Conduct {
    if (latency.isNegative() || latency.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("latencyMillis must lie between 0 and 60000");
    }
    if (failures < 0) {
      throw new IllegalArgumentException("failures must not be negative");
    }
  }

  static Conduct fromEnvironment() {
    return new Conduct(
        Duration.ofMillis(number("MATRICULE_REGISTRY_LATENCY_MILLIS")),
        number("MATRICULE_REGISTRY_FAILURES"),
        !"false".equals(System.getenv("MATRICULE_REGISTRY_SAME_DIGITS")));
  }

  private static int number(String variable) {
    String text = System.getenv(variable);
    return text == null ? 0 : Integer.parseInt(text);
  }
}
