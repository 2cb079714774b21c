package fr.matricule.notifications.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as NF Z10-011 wants it in the window of an envelope; abroad, its last line is the
 * country.
 */
public record PostalAddress(List<String> lines) {

  private static final int MOST_LINES = 6;
  private static final int MOST_LINES_ABROAD = 7;
  private static final int FEWEST_LINES = 2;
  private static final int LONGEST_LINE = 38;
  private static final int UPPER_CASE_LINES = 3;
  private static final Pattern PRINTABLE = Pattern.compile("[\\p{IsLatin}\\d '’.,/()&°-]+");
  private static final Pattern PUNCTUATION = Pattern.compile("[.,;:()]");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern TOWN = Pattern.compile("\\d{5} \\S.*");

  /** A rule of the norm. */
  public enum Rule {
    TOO_FEW_LINES,
    TOO_MANY_LINES,
    BLANK,
    TOO_LONG,
    UNPRINTABLE,
    PUNCTUATION,
    NOT_UPPER_CASE,
    NO_TOWN
  }

  /** A broken rule and the line, from 1, that breaks it; never the line itself. */
  public record Fault(int line, Rule rule) {}

  /** An address that cannot be posted; nothing is cut to make it fit. */
  public static final class Unpostable extends RuntimeException {
    private final List<Fault> faults;

    private Unpostable(List<Fault> faults) {
      super(faults.toString());
      this.faults = faults;
    }

    public List<Fault> faults() {
      return faults;
    }
  }

  public PostalAddress {
    lines = List.copyOf(lines);
    List<Fault> faults = faults(lines);
    if (!faults.isEmpty()) {
      throw new Unpostable(faults);
    }
  }

  /** Everything the norm finds wrong, line by line. */
  public static List<Fault> faults(List<String> lines) {
    List<Fault> faults = new ArrayList<>();
    int count = lines.size();
    note(faults, count, count < FEWEST_LINES, Rule.TOO_FEW_LINES);
    boolean abroad = count > 0 && !DIGIT.matcher(lines.getLast()).find();
    note(faults, count, count > (abroad ? MOST_LINES_ABROAD : MOST_LINES), Rule.TOO_MANY_LINES);
    for (int number = 1; number <= count; number++) {
      String line = lines.get(number - 1);
      boolean low = number > Math.max(1, count - UPPER_CASE_LINES);
      note(faults, number, line.isBlank(), Rule.BLANK);
      note(faults, number, line.length() > LONGEST_LINE, Rule.TOO_LONG);
      note(faults, number, !line.isBlank() && !PRINTABLE.matcher(line).matches(), Rule.UNPRINTABLE);
      note(faults, number, low && PUNCTUATION.matcher(line).find(), Rule.PUNCTUATION);
      note(faults, number, low && isNotUpperCase(line), Rule.NOT_UPPER_CASE);
      note(
          faults,
          number,
          number == count && !abroad && !TOWN.matcher(line).matches(),
          Rule.NO_TOWN);
    }
    return List.copyOf(faults);
  }

  private static boolean isNotUpperCase(String line) {
    return !line.equals(line.toUpperCase(Locale.FRENCH));
  }

  private static void note(List<Fault> faults, int line, boolean broken, Rule rule) {
    if (broken) {
      faults.add(new Fault(line, rule));
    }
  }

  @Override
  public String toString() {
    return "PostalAddress of " + lines.size() + " lines";
  }
}
