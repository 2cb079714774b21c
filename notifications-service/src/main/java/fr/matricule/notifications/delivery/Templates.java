package fr.matricule.notifications.delivery;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts with gaps, in which data is never markup and never a gap of its own. */
final class Templates {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()#+.!|<>&~-]");

  private static final Engine ENGINE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new NeverMarkup())
          .addLocator(path -> Optional.of(new TextFile(path)))
          .build();

  private Templates() {}

  /** A file under {@code texts/}. */
  static TemplateInstance named(String path) {
    return ENGINE.getTemplate(path).instance();
  }

  /** A text that was written before. */
  static TemplateInstance written(String text) {
    return ENGINE.parse(text).instance();
  }

  /** What a person or a caseworker typed stays what it is. */
  private static final class NeverMarkup implements ResultMapper {
    @Override
    public boolean appliesTo(Origin origin, Object result) {
      return result instanceof String;
    }

    @Override
    public String map(Object result, Expression expression) {
      return MARKUP.matcher((String) result).replaceAll("\\\\$0");
    }
  }
}
