package fr.matricule.notifications.delivery;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Ends a line at a blank, or between two characters of a script that has no blanks: the JDK's rules
 * would part « l’ » from its word and a reference at its hyphens.
 */
final class LineBreaker implements FSTextBreaker {

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  /** The next place where a line may end, or -1 when there is none. */
  @Override
  public int next() {
    for (int at = position; at < text.length(); at++) {
      boolean between = at > position && parts(text.charAt(at - 1)) && parts(text.charAt(at));
      if (between || text.charAt(at) == ' ') {
        position = between ? at : at + 1;
        return position;
      }
    }
    position = text.length();
    return -1;
  }

  private static boolean parts(char character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
