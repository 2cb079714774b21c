package fr.matricule.applications.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of an address as NF Z10-011 (AFNOR) wants them on an envelope: at most six of 38
 * characters (a seventh names a foreign country), upper case, no punctuation. No part of an address
 * is ever cut off; a name that is too long is shortened by rule.
 */
public final class PostalLines {

  public static final int MAX_LENGTH = 38;

  private static final Pattern NOT_PRINTED = Pattern.compile("[^A-Z0-9]+");

  private PostalLines() {}

  /** A line as it is printed: A to Z, digits and single blanks. */
  public static String printed(String line) {
    return NOT_PRINTED.matcher(Transliteration.of(line)).replaceAll(" ").strip();
  }

  /** Whether the line has room on an envelope. */
  public static boolean fits(String line) {
    return printed(line).length() <= MAX_LENGTH;
  }

  /** As many whole words of a name as fit on a line; of a first word without end, its beginning. */
  public static String shortened(String name) {
    String printed = printed(name);
    if (printed.length() <= MAX_LENGTH) {
      return printed;
    }
    int end = printed.lastIndexOf(' ', MAX_LENGTH);
    return printed.substring(0, end > 0 ? end : MAX_LENGTH);
  }

  /** The block as it is printed, blank lines left out. */
  public static List<String> block(List<String> lines) {
    return lines.stream().map(PostalLines::printed).filter(line -> !line.isEmpty()).toList();
  }
}
