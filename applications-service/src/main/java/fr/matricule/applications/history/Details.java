package fr.matricule.applications.history;

import java.util.HashMap;
import java.util.Map;

/** The dates and codes that a sentence of the history needs; never a name, a number, an address. */
public record Details(Map<String, String> values) {

  public static final Details NONE = new Details(Map.of());

  public Details {
    values = Map.copyOf(values);
  }

  /** These, and one more. */
  Details and(String name, Object value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value.toString());
    return new Details(more);
  }
}
