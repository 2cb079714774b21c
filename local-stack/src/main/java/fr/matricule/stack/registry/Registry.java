package fr.matricule.stack.registry;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.web.Reply;
import fr.matricule.stack.web.Request;
import fr.matricule.stack.web.Site;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The simulator of the issuing authority. */
public final class Registry implements Part {
  private final int port;
  private final Authority authority;
  private final Window window;
  private @Nullable Site site;

  /** {@code seen} are the ports at which it finds the others. */
  public Registry(Ports ports, Ports seen) {
    this.port = ports.of(Door.REGISTRY);
    this.authority =
        new Authority(
            new ApplicationsApi(
                URI.create("http://127.0.0.1:" + seen.of(Door.APPLICATIONS)),
                URI.create("http://localhost:%d/realms/matricule".formatted(seen.of(Door.OIDC)))),
            Conduct.fromEnvironment());
    this.window = new Window("127.0.0.1:" + seen.of(Door.KAFKA), authority);
  }

  @Override
  public String title() {
    return "Registry simulator";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.REGISTRY);
  }

  @Override
  public void start() throws IOException {
    window.open();
    site = Site.open(port, this::answer);
  }

  @Override
  public void stop() {
    window.close();
    if (site != null) {
      site.close();
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of("registry", Map.of("url", "http://localhost:" + port));
  }

  /**
   * {@code GET /} tells how it behaves; {@code PUT /?latencyMillis=&failures=&sameDigits=} changes
   * it.
   */
  private Reply answer(Request request) {
    if (!request.path().equals("/")) {
      return Reply.notFound();
    }
    if (request.is("PUT")) {
      Conduct before = authority.conduct();
      authority.behave(
          new Conduct(
              request
                  .parameter("latencyMillis")
                  .map(text -> Duration.ofMillis(Long.parseLong(text)))
                  .orElse(before.latency()),
              request.parameter("failures").map(Integer::parseInt).orElse(before.failures()),
              request
                  .parameter("sameDigits")
                  .map(Boolean::parseBoolean)
                  .orElse(before.sameDigits())));
    }
    Conduct now = authority.conduct();
    return Reply.json(
        Map.of(
            "answered", window.answered(),
            "latencyMillis", now.latency().toMillis(),
            "failures", now.failures(),
            "sameDigits", now.sameDigits()));
  }
}
