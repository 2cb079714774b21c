package fr.matricule.notifications;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message goes to, read at the moment of sending and not kept.
 *
 * @param decision what may be said about the decision beyond its codes, when one was taken
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Contact(
    Language language,
    @Nullable String email,
    String addressee,
    List<String> addressLines,
    Office office,
    String reference,
    @Nullable Ruling decision) {

  public Contact {
    requireNonNull(language, "language");
    requireNonNull(addressee, "addressee");
    addressLines = List.copyOf(requireNonNull(addressLines, "addressLines"));
    requireNonNull(office, "office");
    requireNonNull(reference, "reference");
  }

  public Ruling ruling() {
    return decision == null ? Ruling.UNKNOWN : decision;
  }

  @Override
  public String toString() {
    return "Contact";
  }
}
