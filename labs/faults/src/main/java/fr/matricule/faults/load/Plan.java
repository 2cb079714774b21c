package fr.matricule.faults.load;

import java.util.List;
import java.util.Random;

/**
 * What one journey will do, drawn from the seed before it begins: the same seed plans the same
 * journeys, whatever happens to them.
 *
 * @param careless which of the client's calls are not asked again when their outcome is unknown
 */
record Plan(String name, Way way, String user, int files, int careless) {

  /** How the journey goes. */
  enum Way {
    GRANTED,
    CERTIFIED,
    ASKED,
    REFUSED,
    WITHDRAWN,
    DRAFT
  }

  private static final List<Way> WAYS =
      List.of(
          Way.GRANTED,
          Way.GRANTED,
          Way.CERTIFIED,
          Way.CERTIFIED,
          Way.ASKED,
          Way.ASKED,
          Way.REFUSED,
          Way.REFUSED,
          Way.WITHDRAWN,
          Way.DRAFT);
  private static final List<String> USERS = List.of("amina", "bilal", "chen", "dora", "elif");

  /** One call in so many is careless, in one journey of four. */
  private static final int ONE_IN = 3;

  static Plan draw(long seed, int client, int turn) {
    Random dice = new Random(seed * 1_000_003 + client * 7_919L + turn);
    dice.nextLong();
    return new Plan(
        "%d-%d-%d".formatted(seed, client, turn),
        WAYS.get(dice.nextInt(WAYS.size())),
        USERS.get(dice.nextInt(USERS.size())),
        dice.nextInt(3),
        dice.nextInt(4) == 0 ? dice.nextInt(1, 1000) : 0);
  }

  /** Whether the client goes away when this call, which changes something, gets no answer. */
  boolean isCareless(String operation) {
    return careless > 0
        && !operation.startsWith("GET ")
        && !operation.contains("/protocol/")
        && Math.floorMod(operation.hashCode() + careless, ONE_IN) == 0;
  }
}
