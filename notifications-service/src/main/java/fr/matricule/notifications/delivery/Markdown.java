package fr.matricule.notifications.delivery;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * One text, shown in two ways: with markup for mail programs and paper, without for everything
 * else.
 */
final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .attributeProviderFactory(_ -> new Direction())
          .build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private Markdown() {}

  static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown));
  }

  static String text(String markdown) {
    return TEXT.render(PARSER.parse(markdown));
  }

  /** Says of a paragraph that it reads from right to left, when its first letter does. */
  private static final class Direction implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (node instanceof Paragraph && readsFromTheRight(TEXT.render(node))) {
        attributes.put("dir", "rtl");
      }
    }

    private static boolean readsFromTheRight(String text) {
      return text.codePoints()
          .map(Character::getDirectionality)
          .filter(Direction::isStrong)
          .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
          .findFirst()
          .orElse(false);
    }

    private static boolean isStrong(int direction) {
      return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
  }
}
