package fr.matricule.applications.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of an address as NF Z10-011 (AFNOR) wants them on an envelope: at most six of 38
 * characters (a seventh names a foreign country), upper case, no punctuation. Nothing is ever cut
 * off silently.
 */
public final class PostalLines {

  public static final int MAX_LENGTH = 38;
  private static final int MAX_LINES = 6;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_PRINTED = Pattern.compile("[^A-Z0-9]+");
  private static final Pattern OTHER_SCRIPT = Pattern.compile(".*[\\p{L}&&[^A-Z]].*");
  // letters that Unicode does not decompose into a base letter and a mark
  private static final Map<String, String> LIGATURES =
      Map.of(
          "Œ", "OE", "Æ", "AE", "Ø", "O", "Ł", "L", "Đ", "D", "Ð", "D", "Þ", "TH", "ẞ", "SS", "Ħ",
          "H", "Ŧ", "T");

  private PostalLines() {}

  /** A line as it is printed: A to Z, digits and single blanks. */
  public static String printed(String line) {
    return NOT_PRINTED.matcher(upper(line)).replaceAll(" ").strip();
  }

  private static String upper(String line) {
    String letters = line.replace('ı', 'I').toUpperCase(Locale.ROOT);
    for (Map.Entry<String, String> ligature : LIGATURES.entrySet()) {
      letters = letters.replace(ligature.getKey(), ligature.getValue());
    }
    return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The codes of what is wrong with one line; empty when it can be printed. */
  public static List<String> faults(String line) {
    List<String> faults = new ArrayList<>();
    if (OTHER_SCRIPT.matcher(upper(line)).matches()) {
      faults.add("address-not-latin");
    }
    if (printed(line).length() > MAX_LENGTH) {
      faults.add("address-line-too-long");
    }
    return List.copyOf(faults);
  }

  /** Whether a block, blank lines left out, has more lines than the norm allows. */
  public static boolean tooMany(List<String> lines, boolean abroad) {
    return block(lines).size() > (abroad ? MAX_LINES + 1 : MAX_LINES);
  }

  /** The block as it is printed, blank lines left out. */
  public static List<String> block(List<String> lines) {
    return lines.stream().map(PostalLines::printed).filter(line -> !line.isEmpty()).toList();
  }
}
