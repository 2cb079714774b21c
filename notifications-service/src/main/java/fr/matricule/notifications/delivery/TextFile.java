package fr.matricule.notifications.delivery;

import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A template under {@code texts/}. */
record TextFile(String path) implements TemplateLocation {

  @Override
  public Reader read() {
    InputStream file = TextFile.class.getClassLoader().getResourceAsStream("texts/" + path);
    return new InputStreamReader(Objects.requireNonNull(file, path), StandardCharsets.UTF_8);
  }

  @Override
  public Optional<Variant> getVariant() {
    return Optional.of(
        Variant.forContentType(path.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
  }
}
