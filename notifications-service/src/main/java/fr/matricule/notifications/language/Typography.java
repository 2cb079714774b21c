package fr.matricule.notifications.language;

import java.util.regex.Pattern;

/** The blanks of printed French: no line begins with a high sign or ends with an opening quote. */
public final class Typography {

  private static final String NO_BREAK = "\u00a0";
  private static final Pattern BEFORE_SIGNS = Pattern.compile(" ([:;?!»€%])");
  private static final Pattern AFTER_SIGNS = Pattern.compile("(«|[nN]°) ");

  private Typography() {}

  /** A text with the blanks of its language. */
  public static String of(Language language, String text) {
    return switch (language) {
      case FR -> french(text);
      case EN -> text;
    };
  }

  private static String french(String text) {
    String before = BEFORE_SIGNS.matcher(text).replaceAll(NO_BREAK + "$1");
    return AFTER_SIGNS.matcher(before).replaceAll("$1" + NO_BREAK);
  }
}
