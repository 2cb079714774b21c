package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.ClassArchive;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The real Keycloak, on our PostgreSQL. */
public final class Keycloak implements Part {
  /** Name and password of the sandbox's administrator. */
  public static final String ADMIN = "admin";

  private final Places places;
  private final Ports ports;
  private final Ports seen;
  private volatile @Nullable ClassArchive archive;
  private volatile @Nullable Child server;

  /** {@code seen} are the ports at which it finds the others. */
  public Keycloak(Places places, Ports ports, Ports seen) {
    this.places = places;
    this.ports = ports;
    this.seen = seen;
  }

  @Override
  public String title() {
    return "Keycloak";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.OIDC);
  }

  @Override
  public void start() throws IOException {
    KeycloakHome home = KeycloakHome.prepare(places);
    var classes = new ClassArchive(home.folder(), "classes", List.of(home.jar()));
    archive = classes;
    server =
        Child.start(
            title(),
            home.command("320m", classes.options(), List.of("start", "--optimized")),
            settings(),
            places.logs().resolve("keycloak.log"),
            StopSignal.TERM);
    server.awaitReady(Duration.ofMinutes(10), () -> Http.isUp(base().resolve("/realms/master")));
    new Realm(places.root(), places.data().resolve("keycloak/realm.hash"), seen.of(Door.SMTP))
        .importInto(base());
  }

  @Override
  public void stop() {
    if (server != null && archive != null) {
      server.stop(archive.patience());
    }
  }

  @Override
  public boolean startsFasterOnceStopped() {
    return archive != null && archive.isMissing();
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of("oidc", Map.of("url", realm().toString()));
  }

  @Override
  public Optional<Child> child() {
    return Optional.ofNullable(server);
  }

  /** The issuer of the tokens, as everybody must name it. */
  public URI realm() {
    return base().resolve("/realms/matricule");
  }

  public URI base() {
    return URI.create("http://localhost:" + ports.of(Door.OIDC));
  }

  private Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.putAll(
        Map.of(
            "KC_DB_URL",
                "jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(seen.of(Door.POSTGRES)),
            "KC_DB_USERNAME", "keycloak",
            "KC_DB_PASSWORD", "keycloak",
            "KC_DB_POOL_MAX_SIZE", "10",
            // Nobody stands in front of it who had to be told first.
            "KC_SHUTDOWN_DELAY", "0s",
            "KC_CACHE", "local"));
    settings.putAll(
        Map.of(
            "KC_HTTP_ENABLED",
            "true",
            "KC_HTTP_HOST",
            "127.0.0.1",
            "KC_HTTP_PORT",
            Integer.toString(ports.of(Door.OIDC)),
            "KC_HOSTNAME",
            base().toString(),
            // Who comes through a link is sent on through it; the issuer stays what it is.
            "KC_HOSTNAME_BACKCHANNEL_DYNAMIC",
            "true",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            ADMIN,
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            ADMIN));
    return settings;
  }
}
