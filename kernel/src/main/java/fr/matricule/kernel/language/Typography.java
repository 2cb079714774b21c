package fr.matricule.kernel.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a language sets its signs: which never begin or end a line, and its apostrophe. */
final class Typography {

  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}«])");

  private final Pattern blankBefore;
  private final Pattern blankAfter;
  private final String apostrophe;

  Typography(String before, String after, String apostrophe) {
    this.blankBefore = before.isEmpty() ? NOTHING : Pattern.compile(" (?=[" + before + "])");
    this.blankAfter = after.isEmpty() ? NOTHING : Pattern.compile("(?<=[" + after + "]) ");
    this.apostrophe = Matcher.quoteReplacement(apostrophe);
  }

  String typeset(String text) {
    return APOSTROPHE.matcher(withoutBadBreaks(text)).replaceAll(apostrophe);
  }

  String withoutBadBreaks(String text) {
    return blankAfter.matcher(blankBefore.matcher(text).replaceAll("\u00a0")).replaceAll("\u00a0");
  }
}
