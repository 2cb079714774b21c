package fr.matricule.documents.storage;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells the object store's clients to encrypt the line exactly when their address begins with
 * https: the extension has a key of its own for that, which would contradict the address one day.
 */
public final class SchemeOfTheObjectStore implements ConfigSourceFactory {

  private static final int BELOW_EVERYTHING_SAID = 100;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext said) {
    return List.of(
        new PropertiesConfigSource(
            Map.of(
                "quarkus.minio.secure", isSecure(said.getValue("s3.endpoint")),
                "quarkus.minio.public.secure", isSecure(said.getValue("s3.public-endpoint"))),
            "scheme of the object store",
            BELOW_EVERYTHING_SAID));
  }

  private static String isSecure(ConfigValue address) {
    return Boolean.toString(
        address != null
            && address.getValue() != null
            && address.getValue().toLowerCase(Locale.ROOT).startsWith("https:"));
  }
}
