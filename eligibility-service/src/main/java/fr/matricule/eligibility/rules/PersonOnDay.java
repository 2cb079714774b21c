package fr.matricule.eligibility.rules;

import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person on one day, as a rule sees them: each fact that a rule reads is noted, so that it can
 * be explained afterwards.
 */
public final class PersonOnDay {

  private final Facts facts;
  private final FactSet unreadable;
  private final LocalDate on;
  private final @Nullable LocalDate waitedUntil;
  private final Values values;
  private long read;

  public PersonOnDay(Facts facts, LocalDate on, Values values) {
    this(facts, FactSet.EMPTY, on, values);
  }

  public PersonOnDay(Facts facts, FactSet unreadable, LocalDate on, Values values) {
    this(facts, unreadable, on, null, values);
  }

  public PersonOnDay(
      Facts facts,
      FactSet unreadable,
      LocalDate on,
      @Nullable LocalDate waitedUntil,
      Values values) {
    this.facts = Majority.of(facts, on, values);
    this.unreadable = unreadable;
    this.on = on;
    this.waitedUntil = waitedUntil;
    this.values = values;
  }

  /** The facts that were stated in a way that nobody can read. */
  public FactSet unreadable() {
    read |= unreadable.bits();
    return unreadable;
  }

  /** The day of the application, on which everything is judged. */
  public LocalDate on() {
    return on;
  }

  /** The day until which was waited for what only time brings; null if there was no waiting. */
  public @Nullable LocalDate waitedUntil() {
    return waitedUntil;
  }

  /** Yes from that day on. */
  public Answer from(LocalDate day) {
    return Answer.from(day, reached());
  }

  /** The last day on which only what time brings is taken as it stands. */
  public LocalDate reached() {
    return waitedUntil == null ? on : waitedUntil;
  }

  /** Whether the situation is that of the day: who says to be a minor has to say their age. */
  public Answer situationIsSettled() {
    return Majority.isOpen(facts) ? Answer.unknown(Fact.BIRTH_DATE) : Answer.YES;
  }

  /** A fact's value, or null when it is unknown. */
  public <T> @Nullable T read(Fact<T> fact) {
    read |= fact.bit();
    return fact.of(facts);
  }

  /** A dated value of the law, as it stood on the day. */
  public <T> T value(Parameter<T> parameter) {
    return values.get(parameter);
  }

  /** Whether a fact has one of these values. */
  @SafeVarargs
  public final <T> Answer is(Fact<T> fact, T... values) {
    T value = read(fact);
    if (value == null) {
      return Answer.unknown(fact);
    }
    for (T candidate : values) {
      if (candidate.equals(value)) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  /** Whether a fact is one of a list's. */
  public <T> Answer among(Fact<T> fact, Set<T> list) {
    T value = read(fact);
    return value == null ? Answer.unknown(fact) : Answer.when(list.contains(value));
  }

  /** Whether something holds that is either stated or not so: what nobody states is not so. */
  public boolean stated(Fact<Boolean> fact) {
    return Boolean.TRUE.equals(read(fact));
  }

  /** Whether something has begun by the day; it is unknown without its first day. */
  public Answer begun(Fact<LocalDate> first) {
    LocalDate day = read(first);
    return day == null ? Answer.unknown(first) : from(day);
  }

  /** Whether something that may have no last day is not over. */
  public Answer notOver(Fact<LocalDate> last) {
    LocalDate day = read(last);
    return Answer.when(day == null || !day.isBefore(reached(last)));
  }

  /** Whether something that always has a last day is not over. */
  public Answer stillValid(Fact<LocalDate> last) {
    LocalDate day = read(last);
    return day == null ? Answer.unknown(last) : Answer.when(!day.isBefore(reached(last)));
  }

  /** The end of another State's cover is waited for; nothing else that ends is. */
  private LocalDate reached(Fact<LocalDate> last) {
    return waitedUntil == null || last != Fact.COVER_UNTIL ? on : waitedUntil;
  }

  /** Forgets what was read, for the next rule. */
  void turnPage() {
    read = 0;
  }

  FactSet inputs() {
    return new FactSet(read);
  }
}
