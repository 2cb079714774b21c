package fr.matricule.notifications.delivery;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * One text, shown in two ways: with markup for mail programs and paper, without for everything
 * else.
 */
final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private Markdown() {}

  static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  static String text(String markdown) {
    return TEXT.render(PARSER.parse(markdown));
  }
}
