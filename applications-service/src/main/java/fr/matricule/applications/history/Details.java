package fr.matricule.applications.history;

import java.util.Map;

/** The dates and codes that a sentence of the history needs; never a name, a number, an address. */
public record Details(Map<String, String> values) {

  public static final Details NONE = new Details(Map.of());

  public Details {
    values = Map.copyOf(values);
  }

  public static Details of(String name, Object value) {
    return new Details(Map.of(name, value.toString()));
  }

  public static Details of(String name, Object value, String other, Object otherValue) {
    return new Details(Map.of(name, value.toString(), other, otherValue.toString()));
  }
}
