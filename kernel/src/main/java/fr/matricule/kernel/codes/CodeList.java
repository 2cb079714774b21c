package fr.matricule.kernel.codes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A closed list of {@code contracts/codes}: its codes in their order and, in each language, how a
 * person reads them.
 */
public final class CodeList {

  private final String name;
  private final String about;
  private final Map<String, Map<String, Object>> codes;

  CodeList(String name, String about, Map<String, Map<String, Object>> codes) {
    this.name = name;
    this.about = about;
    this.codes = codes;
  }

  public String name() {
    return name;
  }

  /** What the list is about, for whoever works on it. */
  public String about() {
    return about;
  }

  public List<String> codes() {
    return List.copyOf(codes.keySet());
  }

  public boolean has(String code) {
    return codes.containsKey(code);
  }

  /** The bare name of a code, such as "passport". */
  public String shortName(Locale language, String code) {
    return said(language, code, "short");
  }

  /** The bare name with a capital, for where it stands alone. */
  public String label(Locale language, String code) {
    String name = shortName(language, code);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** The name with its article, such as "your passport"; the bare one where there is no other. */
  public String fullName(Locale language, String code) {
    return find(language, code, "name").orElseGet(() -> shortName(language, code));
  }

  /** What is said of a code under a word of the list's own, such as "remedy". */
  public String said(Locale language, String code, String what) {
    return find(language, code, what)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s says no %s in %s".formatted(name, what, language)));
  }

  /** As {@link #said}, where a list says it of some codes only. */
  public Optional<String> find(Locale language, String code, String what) {
    return Optional.ofNullable(sayings(language, code).get(what));
  }

  /** All that is said of a code in a language, by the word it is said under. */
  @SuppressWarnings("unchecked") // the files are held to this form by their test
  public Map<String, String> sayings(Locale language, String code) {
    Object said = properties(code).get(language.getLanguage());
    return said == null ? Map.of() : (Map<String, String>) said;
  }

  /** What holds of a code in every language, such as who finds a fault. */
  public Optional<String> property(String code, String property) {
    return Optional.ofNullable((String) properties(code).get(property));
  }

  private Map<String, Object> properties(String code) {
    Map<String, Object> properties = codes.get(code);
    if (properties == null) {
      throw new IllegalArgumentException("no code of " + name);
    }
    return properties;
  }
}
