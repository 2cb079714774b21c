package fr.matricule.kernel.http;

import fr.matricule.kernel.language.Language;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * The language that the header {@code Accept-Language} wants most among ours (RFC 9110 §12.5.4).
 */
final class AcceptLanguage {

  // what a browser sends has a few dozen characters
  private static final int LONGEST = 1_000;

  private AcceptLanguage() {}

  /** Empty when none of ours is wanted, or the header cannot be read. */
  static Optional<Language> of(List<String> header) {
    String wanted = String.join(",", header);
    if (wanted.isBlank() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return LanguageRange.parse(wanted).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> Language.of(range.getRange().split("-", 2)[0]).stream())
          .findFirst();
    } catch (IllegalArgumentException illegible) {
      return Optional.empty();
    }
  }
}
