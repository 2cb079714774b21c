package fr.matricule.applications.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which each kind of text is kept, however it was typed; blank text is absent. What
 * cannot be brought into that form stays as typed, for a check to refuse.
 */
public final class Canonical {

  private static final Pattern FORMAT = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
  // what keyboards, transliterations (ʿayn, okina, hamza) and word processors put for an apostrophe
  private static final Pattern APOSTROPHES = Pattern.compile("[`´‘’‛′ʹʻʼʽʾʿˈˊˋʔʕɁɂꞋꞌ՚＇｀]");
  private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―⁃−﹘﹣－]");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\-]+");
  private static final Pattern FRENCH_POSTCODE = Pattern.compile("(?:FR?-?)?(\\d{2}) ?(\\d{3})");

  private Canonical() {}

  /** Text of one line: composed, single plain blanks, nothing invisible. */
  public static @Nullable String text(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    String visible = FORMAT.matcher(typed).replaceAll("");
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
    String text = BLANKS.matcher(composed).replaceAll(" ").strip();
    return text.isEmpty() ? null : text;
  }

  /** A name or a place. */
  public static @Nullable String name(@Nullable String typed) {
    String text = text(typed);
    return text == null
        ? null
        : HYPHENS.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("-");
  }

  /** Names one by one; a blank one is absent. */
  public static @Nullable List<String> names(@Nullable List<String> typed) {
    return each(typed, Canonical::name);
  }

  /** Codes one by one; a blank one is absent. */
  public static @Nullable List<String> codes(@Nullable List<String> typed) {
    return each(typed, Canonical::code);
  }

  /** A code of letters and digits. */
  public static @Nullable String code(@Nullable String typed) {
    String text = text(typed);
    return text == null ? null : digits(text).toUpperCase(Locale.ROOT);
  }

  /** A language by its code. */
  public static @Nullable String language(@Nullable String typed) {
    String text = text(typed);
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  /** Five digits in France, as written elsewhere. */
  public static @Nullable String postcode(@Nullable String typed, boolean inFrance) {
    String code = name(code(typed));
    return code == null || !inFrance ? code : FRENCH_POSTCODE.matcher(code).replaceFirst("$1$2");
  }

  /** Without blanks, with its letters in capitals and without a word before it. */
  public static @Nullable String iban(@Nullable String typed) {
    String code = code(typed);
    return code == null
        ? null
        : BETWEEN_DIGITS.matcher(code).replaceAll("").replaceFirst("^IBAN:?", "");
  }

  /** The telephone number as it is dialled from anywhere. */
  public static @Nullable String phone(@Nullable String typed) {
    String text = name(typed);
    return text == null ? null : PhoneNumber.international(text).orElse(text);
  }

  private static @Nullable List<String> each(
      @Nullable List<String> typed, UnaryOperator<@Nullable String> kind) {
    return typed == null ? null : typed.stream().filter(Canonical::isNotBlank).map(kind).toList();
  }

  private static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            character ->
                plain.appendCodePoint(
                    Character.isDigit(character)
                        ? '0' + Character.digit(character, 10)
                        : character));
    return plain.toString();
  }

  private static boolean isNotBlank(@Nullable String typed) {
    return typed == null || text(typed) != null;
  }
}
