package fr.matricule.notifications.delivery;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages around the texts: what every mail, what every letter has. */
final class Frames {

  private static final Engine ENGINE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addValueResolver(ValueResolvers.rawResolver())
          .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
          .addLocator(path -> Optional.of(new TextFile(path)))
          .build();

  private Frames() {}

  static String fill(String frame, Map<String, Object> data) {
    TemplateInstance page = ENGINE.getTemplate(frame).instance();
    data.forEach(page::data);
    return page.render();
  }
}
