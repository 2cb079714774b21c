package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.codes.Examination;
import fr.matricule.eligibility.codes.Ground;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question of law. Three are ordered, no &lt; not yet &lt; yes: of two demands the
 * lesser counts, of two ways the greater. The fourth, unknown, has no place among them: it may turn
 * out to be any, so it gives way only to what decides alone (a no among demands, a yes among ways).
 * Beside a "not yet" it stays open, and remembers the day from which the answer is yes all the
 * same.
 */
public sealed interface Answer {

  Answer YES = new Yes();
  Answer NO = new No(Set.of());

  /** It is so. */
  record Yes() implements Answer {}

  /** It is not so now, and will be from that day on if nothing else changes. */
  record NotYet(LocalDate from, Set<Ground> grounds) implements Answer {}

  /**
   * It cannot be said without these facts, or before a person has looked.
   *
   * @param atLatest the day from which it is so whatever they are; null if they may deny it
   * @param examinations what a person has to look at
   */
  record Unknown(FactSet missing, @Nullable LocalDate atLatest, Set<Examination> examinations)
      implements Answer {

    private Unknown with(Unknown other, @Nullable LocalDate bound) {
      return new Unknown(
          missing.union(other.missing), bound, both(examinations, other.examinations));
    }

    private Unknown by(@Nullable LocalDate bound) {
      return new Unknown(missing, bound, examinations);
    }
  }

  /** It is not so. */
  record No(Set<Ground> grounds) implements Answer {}

  static Answer when(boolean so) {
    return so ? YES : NO;
  }

  static Answer no(Ground ground) {
    return new No(Set.of(ground));
  }

  static Answer unknown(Fact<?> missing) {
    return new Unknown(missing.alone(), null, Set.of());
  }

  /** A person has to look at it before anything is said. */
  static Answer examine(Examination examination) {
    return new Unknown(FactSet.EMPTY, null, Set.of(examination));
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
            case Unknown also -> unknown.with(also, later(unknown.atLatest, also.atLatest));
            case NotYet wait -> unknown.by(later(unknown.atLatest, wait.from));
            case Yes _ -> this;
          };
      case NotYet wait ->
          switch (other) {
            case No _, Unknown _ -> other.and(this);
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
            case Unknown also -> unknown.with(also, earlier(unknown.atLatest, also.atLatest));
            case NotYet wait -> unknown.by(earlier(unknown.atLatest, wait.from));
            case Yes _ -> other;
          };
      case NotYet wait ->
          switch (other) {
            case No _ -> this;
            case Unknown _ -> other.or(this);
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
      case Unknown unknown -> unknown.by(null);
    };
  }

  /** As it stands on the day itself, whatever time may bring. */
  default Answer today() {
    return switch (this) {
      case NotYet wait -> new No(wait.grounds);
      case Unknown unknown -> unknown.by(null);
      case Yes _, No _ -> this;
    };
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

  /** Both bounds are needed: without one there is none. */
  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }

  /** Either bound suffices. */
  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static <E extends Enum<E>> Set<E> both(Set<E> one, Set<E> other) {
    if (one.containsAll(other)) {
      return one;
    }
    if (one.isEmpty()) {
      return other;
    }
    EnumSet<E> all = EnumSet.copyOf(one);
    all.addAll(other);
    return all;
  }
}
