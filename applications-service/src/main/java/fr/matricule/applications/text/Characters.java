package fr.matricule.applications.text;

import java.util.Optional;
import java.util.OptionalInt;

/** Which characters may stand in a kind of text that ends up on paper or with the authority. */
public enum Characters {
  /** Latin letters with their marks, and what joins the parts of a name. */
  NAME(" '.,-/·", false),
  /** A town of birth, the holder of an account. */
  PLACE(" '.,-/·()&°", true),
  /** A line of an address: besides, any punctuation; it is not printed. */
  LINE(" °", true);

  private final String others;
  private final boolean digits;

  Characters(String others, boolean digits) {
    this.others = others;
    this.digits = digits;
  }

  /** The first character that may not stand there, described so that a person finds it. */
  public Optional<String> firstStranger(String text) {
    OptionalInt stranger = text.codePoints().filter(character -> !admits(character)).findFirst();
    return stranger.isPresent() ? Optional.of(describe(stranger.getAsInt())) : Optional.empty();
  }

  /** Whether there is a letter or a digit in it, and not only what stands between such. */
  public static boolean areWords(String text) {
    return text.codePoints().anyMatch(Transliteration::covers);
  }

  private boolean admits(int character) {
    if (Transliteration.covers(character)) {
      return digits || Character.isLetter(character);
    }
    return others.indexOf(character) >= 0
        || isMark(character)
        || this == LINE && isPunctuation(character);
  }

  // a mark that belongs to no other script
  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.INHERITED;
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static String describe(int character) {
    String code = String.format("U+%04X", character);
    boolean visible =
        Character.isLetterOrDigit(character)
            || isPunctuation(character)
            || Character.getType(character) == Character.OTHER_SYMBOL;
    return visible ? Character.toString(character) + " (" + code + ")" : code;
  }
}
