package fr.matricule.load;

import java.util.Locale;

/** A drawing in the making: boxes, lines, dots and words. */
final class Svg {

  static final String INK = "#1f2933";
  static final String FAINT = "#d5dbe1";

  private final StringBuilder content = new StringBuilder();
  private final int width;
  private final int height;

  Svg(int width, int height) {
    this.width = width;
    this.height = height;
    box(0, 0, width, height, "#ffffff", "");
  }

  /** A box; its title shows when a reader points at it. */
  Svg box(double x, double y, double w, double h, String colour, String title) {
    String told = title.isEmpty() ? "" : "<title>" + safe(title) + "</title>";
    return add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\">%s</rect>",
        x, y, w, h, colour, told);
  }

  Svg line(double x1, double y1, double x2, double y2, String colour) {
    return add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
        x1, y1, x2, y2, colour);
  }

  Svg dot(double x, double y, double radius, String colour) {
    return add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.6\"/>",
        x, y, radius, colour);
  }

  /** Words; the anchor is {@code start}, {@code middle} or {@code end}. */
  Svg words(double x, double y, int size, String anchor, String words) {
    return add(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
        x, y, size, anchor, INK, safe(words));
  }

  private Svg add(String format, Object... values) {
    content.append(String.format(Locale.ROOT, format, values)).append('\n');
    return this;
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                + " font-family=\"system-ui, Helvetica, Arial, sans-serif\">%n",
            width,
            height,
            width,
            height)
        + content
        + "</svg>\n";
  }
}
