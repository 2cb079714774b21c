package fr.matricule.notifications.delivery;

import fr.matricule.notifications.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The site's pages for applicants, if it has any: without them no text names a page. */
@ApplicationScoped
class Portal {

  private final Optional<String> url;

  Portal(@ConfigProperty(name = "matricule.portal.url") Optional<String> url) {
    this.url = url.filter(set -> !set.isBlank());
  }

  boolean exists() {
    return url.isPresent();
  }

  /** The page of a message behind the log-in; it names no person and no case. */
  @Nullable String link(NotificationId id) {
    return url.map(pages -> pages + "/messages/" + id).orElse(null);
  }
}
