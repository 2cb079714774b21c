package fr.matricule.notifications.recipient;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the deciding service knows of a decision and no event may carry: the facts in the
 * caseworker's words, and who decided.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ruling(@Nullable String facts, @Nullable Author author) {

  static final Ruling UNKNOWN = new Ruling(null, null);

  /** The person who decided, whom CRPA L212-1 wants named. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Author(String name, String capacity) {}

  /** The facts as they were typed, line by line. */
  public List<String> paragraphs() {
    return facts == null
        ? List.of()
        : facts.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return "Ruling";
  }
}
