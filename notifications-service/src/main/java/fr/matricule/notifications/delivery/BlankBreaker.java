package fr.matricule.notifications.delivery;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Ends a line at a blank only: the JDK's rules would part « l’ » from its word and a reference at
 * its hyphens.
 */
final class BlankBreaker implements FSTextBreaker {

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  /** The place after the next blank, or -1 when there is none. */
  @Override
  public int next() {
    int blank = text.indexOf(' ', position);
    position = blank < 0 ? text.length() : blank + 1;
    return blank < 0 ? -1 : position;
  }
}
