package fr.matricule.faults.nemesis;

import java.util.Map;

/**
 * How the whole came back after one fault.
 *
 * @param firstSuccess milliseconds from the part's return to the first thing done through it
 * @param backlogEmpty milliseconds from there until all that had waited at the return was handled
 */
public record Recovery(Fault fault, String part, long firstSuccess, long backlogEmpty) {

  /** What is promised of each part, in milliseconds; a service is promised from its death on. */
  private static final Map<String, Long> PROMISED =
      Map.of(
          "postgres", 5_000L, "s3", 5_000L, "keycloak", 5_000L, "smtp", 5_000L, "kafka", 30_000L);

  private static final long SERVICE = 10_000;
  private static final long BACKLOG = 30_000;

  public long promised() {
    return PROMISED.getOrDefault(part, SERVICE);
  }

  public boolean isKept() {
    return firstSuccess <= promised() && backlogEmpty <= BACKLOG;
  }
}
