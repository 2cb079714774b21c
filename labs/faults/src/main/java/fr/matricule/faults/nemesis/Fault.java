package fr.matricule.faults.nemesis;

import java.util.Locale;

/**
 * One thing that goes wrong.
 *
 * @param target the part, the link ({@code service-part}), or the consumer group it befalls
 * @param seconds how long it lasts before it is healed; 0 when it passes by itself
 */
public record Fault(Kind kind, String target, int seconds) {

  /** What goes wrong. */
  public enum Kind {
    KILL,
    STOP,
    CUT,
    HALF_OPEN,
    SLOW,
    THROTTLE,
    CLOCK,
    DUPLICATE,
    RESTART,
    REPLAY,
    POISON;

    boolean isOfLink() {
      return this == CUT || this == HALF_OPEN || this == SLOW || this == THROTTLE;
    }
  }

  /** The part whose return is waited for; empty when nothing was away. */
  String part() {
    if (kind.isOfLink()) {
      String part = target.substring(target.indexOf('-') + 1);
      return part.equals("oidc") ? "keycloak" : part;
    }
    return kind == Kind.KILL || kind == Kind.STOP ? target : "";
  }

  boolean isDeathOfService() {
    return kind == Kind.KILL && Schedule.SERVICES.contains(target);
  }

  /** Whether a service could not serve, or start, while this lasts. */
  boolean hinders(String service) {
    return kind.isOfLink()
        ? target.startsWith(service + "-")
        : (kind == Kind.KILL || kind == Kind.STOP) && !Schedule.SERVICES.contains(target);
  }

  public String title() {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "%s %s%s".formatted(name, target, seconds > 0 ? " " + seconds + " s" : "").strip();
  }
}
