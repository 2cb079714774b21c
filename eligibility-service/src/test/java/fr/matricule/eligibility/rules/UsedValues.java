package fr.matricule.eligibility.rules;

import java.util.HashSet;
import java.util.Set;

/** The values of a day, which remember what was asked of them. */
public final class UsedValues extends Values {

  private final Values values;
  private final Set<Parameter<?>> used = new HashSet<>();

  public UsedValues(Values values) {
    super(new Object[0]);
    this.values = values;
  }

  @Override
  public <T> T get(Parameter<T> parameter) {
    used.add(parameter);
    return values.get(parameter);
  }

  /** What was asked for since the last call. */
  public Set<Parameter<?>> used() {
    Set<Parameter<?>> asked = Set.copyOf(used);
    used.clear();
    return asked;
  }
}
