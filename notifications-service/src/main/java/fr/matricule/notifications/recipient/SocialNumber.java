package fr.matricule.notifications.recipient;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A number on its way to paper; it is not kept, and shows itself only when asked for its print. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SocialNumber(String number) {

  private static final Pattern GROUPS =
      Pattern.compile("(\\d)(\\d{2})(\\d{2})(\\d[\\dAB])(\\d{3})(\\d{3})(\\d{2})");

  public SocialNumber {
    if (!GROUPS.matcher(requireNonNull(number, "number")).matches()) {
      throw new IllegalArgumentException("not the 15 characters of a number");
    }
  }

  /** As it stands on cards and letters: 1 84 12 76 451 089 46. */
  public String print() {
    MatchResult groups = GROUPS.matcher(number).results().findFirst().orElseThrow();
    return String.join(
        " ",
        groups.group(1),
        groups.group(2),
        groups.group(3),
        groups.group(4),
        groups.group(5),
        groups.group(6),
        groups.group(7));
  }

  @Override
  public String toString() {
    return "SocialNumber";
  }
}
