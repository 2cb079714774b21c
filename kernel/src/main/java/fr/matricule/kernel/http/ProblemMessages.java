package fr.matricule.kernel.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the bundles: the service's own {@code problems}, then the kernel's. */
final class ProblemMessages {

  private static final List<String> BUNDLES = List.of("problems", "kernel-problems");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ProblemMessages() {}

  /** French when it is asked for, English otherwise. */
  static Locale language(HttpHeaders headers) {
    try {
      return language(headers.getAcceptableLanguages().stream().map(Locale::getLanguage).toList());
    } catch (WebApplicationException illegible) {
      return Locale.ENGLISH;
    }
  }

  static Locale language(List<String> wanted) {
    return wanted.stream()
        .filter(language -> language.equals("fr") || language.equals("en"))
        .findFirst()
        .map(Locale::of)
        .orElse(Locale.ENGLISH);
  }

  static String of(Locale language, String key, Object... arguments) {
    for (String name : BUNDLES) {
      try {
        ResourceBundle bundle =
            ResourceBundle.getBundle(
                name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
        if (bundle.containsKey(key)) {
          return new MessageFormat(bundle.getString(key), language).format(arguments);
        }
      } catch (java.util.MissingResourceException absent) {
        continue;
      }
    }
    return key;
  }
}
