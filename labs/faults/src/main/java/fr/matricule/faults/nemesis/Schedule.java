package fr.matricule.faults.nemesis;

import fr.matricule.faults.nemesis.Fault.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which faults come, one or two at a time, in which order: a function of the seed alone. */
public record Schedule(List<List<Fault>> rounds) {

  static final List<String> SERVICES =
      List.of("applications", "documents", "eligibility", "notifications");
  private static final List<String> PARTS =
      List.of("postgres", "kafka", "s3", "keycloak", "smtp", "registry");
  private static final List<String> LINKS =
      List.of(
          "applications-postgres",
          "documents-postgres",
          "eligibility-postgres",
          "notifications-postgres",
          "applications-kafka",
          "documents-kafka",
          "eligibility-kafka",
          "notifications-kafka",
          "documents-s3",
          "applications-oidc",
          "notifications-oidc",
          "notifications-smtp",
          "eligibility-applications",
          "notifications-applications");
  private static final List<String> GROUPS =
      List.of(
          "applications.documents",
          "applications.notifications",
          "documents.applications",
          "eligibility.applications",
          "notifications.applications");
  private static final List<Integer> STOPS = List.of(5, 30, 90);

  /** Every kind of fault and every part at least once, in less than three minutes. */
  public static Schedule brief(long seed) {
    Random dice = new Random(seed);
    List<Fault> faults = new ArrayList<>();
    SERVICES.forEach(service -> faults.add(new Fault(Kind.KILL, service, 0)));
    PARTS.forEach(part -> faults.add(new Fault(Kind.KILL, part, 0)));
    faults.add(new Fault(Kind.STOP, any(dice, SERVICES), 5));
    faults.add(new Fault(Kind.STOP, any(dice, PARTS), 5));
    for (Kind link : List.of(Kind.CUT, Kind.HALF_OPEN, Kind.SLOW, Kind.THROTTLE)) {
      faults.add(new Fault(link, any(dice, LINKS), 5));
    }
    faults.add(new Fault(Kind.CLOCK, "P1D", 0));
    faults.add(new Fault(Kind.DUPLICATE, any(dice, SERVICES), 6));
    faults.add(new Fault(Kind.REPLAY, any(dice, GROUPS), 0));
    faults.add(new Fault(Kind.POISON, "matricule.documents", 3));
    Collections.shuffle(faults, dice);
    return new Schedule(paired(faults, dice));
  }

  /** Faults for so long, each drawn anew, and one full restart in the middle. */
  public static Schedule lasting(long seed, int minutes) {
    Random dice = new Random(seed);
    List<Fault> faults = new ArrayList<>();
    int left = minutes * 60;
    while (left > 0) {
      Fault next = draw(dice, left);
      faults.add(next);
      left -= next.seconds() + 8;
    }
    List<List<Fault>> rounds = paired(faults, dice);
    rounds.add(
        rounds.size() / 2,
        List.of(new Fault(Kind.RESTART, dice.nextBoolean() ? "KILL" : "STOP", 0)));
    return new Schedule(rounds);
  }

  private static Fault draw(Random dice, int left) {
    return switch (dice.nextInt(12)) {
      case 0, 1, 2 -> new Fault(Kind.KILL, any(dice, SERVICES), 0);
      case 3, 4 -> new Fault(Kind.KILL, any(dice, PARTS), 0);
      case 5 ->
          new Fault(Kind.STOP, any(dice, dice.nextBoolean() ? SERVICES : PARTS), stop(dice, left));
      case 6 -> new Fault(Kind.CUT, any(dice, LINKS), 5 + dice.nextInt(20));
      case 7 -> new Fault(Kind.HALF_OPEN, any(dice, LINKS), 5 + dice.nextInt(20));
      case 8 ->
          new Fault(
              dice.nextBoolean() ? Kind.SLOW : Kind.THROTTLE,
              any(dice, LINKS),
              5 + dice.nextInt(15));
      case 9 -> new Fault(Kind.DUPLICATE, any(dice, SERVICES), 10);
      case 10 -> new Fault(Kind.REPLAY, any(dice, GROUPS), 0);
      default ->
          dice.nextBoolean()
              ? new Fault(Kind.CLOCK, "P%dD".formatted(1 + dice.nextInt(5)), 0)
              : new Fault(Kind.POISON, "matricule.documents", 3);
    };
  }

  private static int stop(Random dice, int left) {
    List<Integer> fitting = STOPS.stream().filter(seconds -> seconds <= left / 2).toList();
    return fitting.isEmpty() ? STOPS.getFirst() : any(dice, fitting);
  }

  /** Every third fault comes together with the next one, unless both would befall one part. */
  private static List<List<Fault>> paired(List<Fault> faults, Random dice) {
    List<List<Fault>> rounds = new ArrayList<>();
    for (int i = 0; i < faults.size(); i++) {
      boolean two =
          dice.nextInt(3) == 0 && i + 1 < faults.size() && apart(faults.get(i), faults.get(i + 1));
      rounds.add(two ? List.of(faults.get(i), faults.get(++i)) : List.of(faults.get(i)));
    }
    return rounds;
  }

  private static boolean apart(Fault one, Fault other) {
    return !service(one).equals(service(other)) && !one.part().equals(other.part());
  }

  private static String service(Fault fault) {
    return fault.target().split("[-.]")[0];
  }

  private static <T> T any(Random dice, List<T> all) {
    return all.get(dice.nextInt(all.size()));
  }
}
