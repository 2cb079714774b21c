package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.FactSet;
import fr.matricule.eligibility.Ground;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The answer to a question of law. The answers are ordered, no &lt; unknown &lt; not yet &lt; yes:
 * of two demands the lesser answer counts, of two ways the greater one. An unknown fact therefore
 * never makes an answer worse than its negative would.
 */
public sealed interface Answer {

  Answer YES = new Yes();
  Answer NO = new No(Set.of());

  /** It is so. */
  record Yes() implements Answer {}

  /** It is not so now, and will be from that day on if nothing else changes. */
  record NotYet(LocalDate from, Set<Ground> grounds) implements Answer {}

  /** It cannot be said without these facts. */
  record Unknown(FactSet missing) implements Answer {}

  /** It is not so. */
  record No(Set<Ground> grounds) implements Answer {}

  static Answer when(boolean so) {
    return so ? YES : NO;
  }

  static Answer no(Ground ground) {
    return new No(Set.of(ground));
  }

  static Answer unknown(Fact<?> missing) {
    return new Unknown(missing.alone());
  }

  /** Yes from that day on. */
  static Answer from(LocalDate day, LocalDate on) {
    return on.isBefore(day) ? new NotYet(day, Set.of()) : YES;
  }

  /** Both are demanded. */
  default Answer and(Answer other) {
    return switch (this) {
      case Yes _ -> other;
      case No no ->
          switch (other) {
            case No also -> new No(both(no.grounds, also.grounds));
            case NotYet also -> new No(both(no.grounds, also.grounds));
            case Yes _, Unknown _ -> this;
          };
      case Unknown unknown ->
          switch (other) {
            case No _ -> other;
            case Unknown also -> new Unknown(unknown.missing.union(also.missing));
            case Yes _, NotYet _ -> this;
          };
      case NotYet wait ->
          switch (other) {
            case No _ -> other.and(this);
            case Unknown _ -> other;
            case NotYet also ->
                new NotYet(
                    wait.from.isAfter(also.from) ? wait.from : also.from,
                    both(wait.grounds, also.grounds));
            case Yes _ -> this;
          };
    };
  }

  /** Both are demanded, and the second is asked for only when the first is known. */
  default Answer andThen(Answer second) {
    return this instanceof Unknown && second instanceof Unknown ? this : and(second);
  }

  /** Either suffices. */
  default Answer or(Answer other) {
    return switch (this) {
      case Yes _ -> this;
      case No no -> other instanceof No also ? new No(both(no.grounds, also.grounds)) : other;
      case Unknown unknown ->
          switch (other) {
            case No _ -> this;
            case Unknown also -> new Unknown(unknown.missing.union(also.missing));
            case Yes _, NotYet _ -> other;
          };
      case NotYet wait ->
          switch (other) {
            case No _, Unknown _ -> this;
            case NotYet also -> also.from.isBefore(wait.from) ? also : wait;
            case Yes _ -> other;
          };
    };
  }

  /** The contrary, as it stands on the day itself. */
  default Answer not() {
    return switch (this) {
      case Yes _ -> NO;
      case No _, NotYet _ -> YES;
      case Unknown _ -> this;
    };
  }

  /** As it stands on the day itself, whatever time may bring. */
  default Answer today() {
    return this instanceof NotYet wait ? new No(wait.grounds) : this;
  }

  /** Names the ground on which it fails, if it fails. */
  default Answer otherwise(Ground ground) {
    return switch (this) {
      case Yes _, Unknown _ -> this;
      case No no -> new No(no.grounds.isEmpty() ? Set.of(ground) : no.grounds);
      case NotYet wait -> wait.grounds.isEmpty() ? new NotYet(wait.from, Set.of(ground)) : wait;
    };
  }

  default boolean isYes() {
    return this instanceof Yes;
  }

  default boolean isNo() {
    return this instanceof No;
  }

  /** The grounds on which it fails; none unless it fails. */
  default Set<Ground> failing() {
    return switch (this) {
      case Yes _, Unknown _ -> Set.of();
      case No no -> no.grounds;
      case NotYet wait -> wait.grounds;
    };
  }

  private static Set<Ground> both(Set<Ground> one, Set<Ground> other) {
    if (one.containsAll(other)) {
      return one;
    }
    if (one.isEmpty()) {
      return other;
    }
    EnumSet<Ground> all = EnumSet.copyOf(one);
    all.addAll(other);
    return all;
  }
}
