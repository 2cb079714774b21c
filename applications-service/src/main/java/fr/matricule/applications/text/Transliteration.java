package fr.matricule.applications.text;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Letters of the Latin script as A to Z, as the machine-readable zone of a passport writes them
 * (ICAO 9303 part 3, section 6); where ICAO leaves a choice (Ä, Ö, Ü, Ñ) the letter without its
 * mark.
 */
public final class Transliteration {

  private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WRITTEN = Pattern.compile("[A-Z0-9]+");

  // what ICAO 9303 spells with two letters, and letters of living orthographies (Azerbaijani, Ewe,
  // Kanuri, Skolt Sami …) that ICU leaves as they are
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("A\u030A", "AA"),
          Map.entry("Ø", "OE"),
          Map.entry("Ə", "E"),
          Map.entry("Ǝ", "E"),
          Map.entry("Ɔ", "O"),
          Map.entry("Ɵ", "O"),
          Map.entry("Ɣ", "G"),
          Map.entry("Ʒ", "Z"),
          Map.entry("Ʊ", "U"),
          Map.entry("Ɩ", "I"),
          Map.entry("Ɑ", "A"),
          Map.entry("Ʌ", "A"),
          Map.entry("Ʃ", "S"),
          Map.entry("Ȣ", "OU"),
          Map.entry("Ƞ", "N"),
          Map.entry("Ȝ", "Y"),
          Map.entry("Ƿ", "W"),
          Map.entry("Ɋ", "Q"));

  private Transliteration() {}

  /** Whether the character is a Latin letter or a digit that is written as A to Z or 0 to 9. */
  public static boolean covers(int character) {
    return isAscii(character) || isCandidate(character) && WRITTEN.matcher(of(character)).matches();
  }

  /** The text in capitals; every character that is not covered and no mark stays as it is. */
  public static String of(String text) {
    StringBuilder written = new StringBuilder(text.length() + 8);
    // marks are looked at together with their letter
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            character -> {
              if (covers(character)) {
                written.append(of(character));
              } else if (!isMark(character)) {
                written.appendCodePoint(character);
              }
            });
    return written.toString();
  }

  private static String of(int character) {
    if (Character.isDigit(character)) {
      return Integer.toString(Character.digit(character, 10));
    }
    String capital =
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT);
    for (Map.Entry<String, String> exception : EXCEPTIONS.entrySet()) {
      capital = capital.replace(exception.getKey(), exception.getValue());
    }
    String letters = ASCII.transliterate(MARKS.matcher(capital).replaceAll(""));
    return letters.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean isAscii(int character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  private static boolean isCandidate(int character) {
    return Character.isDigit(character)
        || UnicodeScript.of(character) == UnicodeScript.LATIN
        || Character.getType(character) == Character.OTHER_NUMBER
        || character == '№';
  }

  private static boolean isMark(int character) {
    return MARKS.matcher(Character.toString(character)).matches();
  }
}
