package fr.matricule.notifications.recipient;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The office in whose name a message is sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Office(
    String code,
    String name,
    List<String> addressLines,
    @Nullable String phone,
    @Nullable String email) {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z]");

  public Office {
    requireNonNull(name, "office.name");
    addressLines = List.copyOf(requireNonNull(addressLines, "office.addressLines"));
  }

  /** Where it is: its address without the line that repeats its name. */
  public List<String> place() {
    return addressLines.stream().filter(line -> !letters(line).equals(letters(name))).toList();
  }

  /** Where it is, in one line. */
  public String address() {
    return String.join(", ", place());
  }

  private static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
    return NOT_LETTERS.matcher(plain).replaceAll("");
  }
}
