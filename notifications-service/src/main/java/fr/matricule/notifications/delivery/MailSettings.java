package fr.matricule.notifications.delivery;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How the mail server is reached, and in whose name mails are sent. */
@ConfigMapping(prefix = "matricule.mail")
public interface MailSettings {

  /** What protects the dialogue from those on the way. */
  enum Encryption {
    NONE,
    /** Asked for first of all; a server that has none gets no mail. */
    START_TLS,
    TLS
  }

  String host();

  int port();

  Encryption encryption();

  Optional<String> username();

  Optional<String> password();

  String from();

  /** How this end introduces itself to the server. */
  String ownHostName();

  /** How long each answer is waited for. */
  Duration patience();
}
