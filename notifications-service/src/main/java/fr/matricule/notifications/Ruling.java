package fr.matricule.notifications;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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

  @Override
  public String toString() {
    return "Ruling";
  }
}
