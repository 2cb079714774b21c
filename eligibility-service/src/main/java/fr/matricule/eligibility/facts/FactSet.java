package fr.matricule.eligibility.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A set of facts, kept as bits because every rule of every assessment makes one. */
public record FactSet(long bits) {

  public static final FactSet EMPTY = new FactSet(0);

  public static FactSet of(Fact<?>... facts) {
    FactSet set = EMPTY;
    for (Fact<?> fact : facts) {
      set = set.plus(fact);
    }
    return set;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FactSet coded(Collection<String> codes) {
    return of(codes.stream().map(Fact::coded).toArray(Fact<?>[]::new));
  }

  public FactSet plus(Fact<?> fact) {
    return new FactSet(bits | fact.bit());
  }

  public FactSet union(FactSet other) {
    return (bits | other.bits) == bits ? this : new FactSet(bits | other.bits);
  }

  public boolean contains(Fact<?> fact) {
    return (bits & fact.bit()) != 0;
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  /** The facts in the order of asking. */
  public List<Fact<?>> list() {
    List<Fact<?>> facts = new ArrayList<>(Long.bitCount(bits));
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      facts.add(Fact.at(Long.numberOfTrailingZeros(rest)));
    }
    return facts;
  }

  @JsonValue
  public List<String> codes() {
    return list().stream().<String>map(Fact::code).toList();
  }

  @Override
  public String toString() {
    return codes().toString();
  }
}
