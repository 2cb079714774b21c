package fr.matricule.eligibility.rules;

/** Every parameter's value on one day. */
public class Values {

  private final Object[] values;

  Values(Object[] values) {
    this.values = values;
  }

  @SuppressWarnings("unchecked")
  public <T> T get(Parameter<T> parameter) {
    return (T) values[parameter.index()];
  }
}
