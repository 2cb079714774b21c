package fr.matricule.kernel.http.input;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of text a string is, and with it how what was typed is written down. */
public enum Text {
  /** One line: an address, a town, a reference. */
  LINE {
    @Override
    String written(String typed) {
      return oneLine(typed);
    }
  },
  /** The name of a person: one line whose apostrophes and hyphens all look alike. */
  NAME {
    @Override
    String written(String typed) {
      return HYPHENS.matcher(APOSTROPHES.matcher(oneLine(typed)).replaceAll("'")).replaceAll("-");
    }
  },
  /** Signs that are read without blanks: a phone number, an IBAN, a postcode. */
  COMPACT {
    @Override
    String written(String typed) {
      return HYPHENS.matcher(oneLine(typed)).replaceAll("-").replace(" ", "");
    }
  },
  /** Free text in any script: its line breaks stay, and the signs that join or direct letters. */
  PARAGRAPHS {
    @Override
    String written(String typed) {
      String lines = LINE_BREAK.matcher(typed).replaceAll("\n");
      String single = BLANKS.matcher(lines).replaceAll(" ");
      String trimmed = BLANK_AROUND_BREAK.matcher(single).replaceAll("\n");
      return EMPTY_LINES.matcher(trimmed).replaceAll("\n\n").strip();
    }

    @Override
    boolean allows(int character) {
      return character == '\n' || super.allows(character);
    }
  };

  private static final Pattern FORMAT = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern BLANK_AROUND_BREAK = Pattern.compile(" ?\n ?");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
  // modifier letters, primes, accents that stand alone, quotes: all typed for an apostrophe
  private static final Pattern APOSTROPHES = Pattern.compile("[`´ʹʻʼʽʾʿˈˊˋ՚׳’‘‛′‵ꞌ＇｀\u02EE\uFF40]");
  private static final Pattern HYPHENS = Pattern.compile("[\u00AD֊‐‑‒–—―⁃−﹘﹣－]");

  /**
   * What is written down for what was typed; null when that is nothing.
   *
   * @throws RefusedCharacter when a character can stand in no such text
   */
  public final @Nullable String read(String typed) {
    // composed before as well: some signs are only then the blank or apostrophe they look like
    String written = composed(written(composed(typed)));
    written
        .codePoints()
        .filter(character -> !allows(character))
        .findFirst()
        .ifPresent(
            character -> {
              throw new RefusedCharacter(character);
            });
    return written.isEmpty() ? null : written;
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  abstract String written(String typed);

  /** Neither a control character, nor half of a pair, nor what Unicode says is no character. */
  boolean allows(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> (character & 0xFFFE) != 0xFFFE && !(character >= 0xFDD0 && character <= 0xFDEF);
    };
  }

  private static String oneLine(String typed) {
    return BLANKS.matcher(FORMAT.matcher(typed).replaceAll("")).replaceAll(" ").strip();
  }
}
