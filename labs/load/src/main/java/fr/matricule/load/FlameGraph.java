package fr.matricule.load;

import java.util.Locale;

/**
 * Samples as a flame graph: the wider a box, the more of the time was spent in it and in what it
 * called; callers stand below.
 */
record FlameGraph(String title) {

  private static final int WIDTH = 1200;
  private static final int LEVEL = 16;
  private static final int HEAD = 44;
  // narrower boxes would only make the file large
  private static final double NARROWEST = 12;
  private static final double LETTER = 6.2;

  String of(Call root) {
    double scale = (double) WIDTH / Math.max(1, root.samples());
    int levels = depth(root, scale);
    Svg svg = new Svg(WIDTH, HEAD + levels * LEVEL + 8);
    svg.words(8, 20, 15, "start", title);
    svg.words(
        8,
        36,
        11,
        "start",
        root.samples() + " samples of running threads; callers below, point at a box for its name");
    draw(svg, root, root, 0, HEAD + (levels - 1.0) * LEVEL, scale);
    return svg.toString();
  }

  private static int depth(Call call, double scale) {
    return 1
        + call.calls().stream()
            .filter(inner -> inner.samples() * scale >= NARROWEST)
            .mapToInt(inner -> depth(inner, scale))
            .max()
            .orElse(0);
  }

  private static void draw(Svg svg, Call call, Call root, double x, double y, double scale) {
    double width = call.samples() * scale;
    String share = String.format(Locale.ROOT, "%.1f %%", 100.0 * call.samples() / root.samples());
    svg.box(
        x,
        y,
        Math.max(0.5, width - 0.5),
        LEVEL - 1,
        colour(call.name()),
        call.name() + ", " + share);
    int letters = (int) ((width - 6) / LETTER);
    if (letters > 3) {
      String name = call.name();
      svg.words(
          x + 3,
          y + 11.5,
          11,
          "start",
          name.length() <= letters ? name : name.substring(0, letters));
    }
    double left = x;
    for (Call inner : call.calls()) {
      if (inner.samples() * scale >= NARROWEST) {
        draw(svg, inner, root, left, y - LEVEL, scale);
      }
      left += inner.samples() * scale;
    }
  }

  /** Whose code it is: ours, the database's, the framework's, the JDK's. */
  private static String colour(String name) {
    if (name.startsWith("f.m.")) {
      return "#7cc68d";
    }
    if (name.startsWith("o.p.") || name.startsWith("o.h.") || name.startsWith("i.a.")) {
      return "#f2b36b";
    }
    if (name.startsWith("j.") || name.startsWith("s.") || name.equals("all")) {
      return "#cfd8e3";
    }
    return "#e9967f";
  }
}
