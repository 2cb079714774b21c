package fr.matricule.stack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An SMTP server that delivers nothing and keeps everything. */
public final class Mail implements Part {
  private final int port;
  private @Nullable GreenMail server;

  public Mail(Places places, Ports ports) {
    this.port = ports.of(Door.SMTP);
  }

  @Override
  public String title() {
    return "SMTP";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.SMTP);
  }

  @Override
  public void start() {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of("smtp", Map.of("host", "127.0.0.1", "port", port));
  }
}
