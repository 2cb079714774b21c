package fr.matricule.stack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.web.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An SMTP server that delivers nothing and keeps everything, with the page on which it is read. */
public final class Mail implements Part {
  private final int smtpPort;
  private final int pagePort;
  private final Mailbox mailbox;
  private final Letters letters;
  private @Nullable GreenMail server;
  private @Nullable Site page;

  public Mail(Places places, Ports ports) {
    this.smtpPort = ports.of(Door.SMTP);
    this.pagePort = ports.of(Door.MAIL);
    this.mailbox = new Mailbox(places.mails());
    this.letters = new Letters(places.post());
  }

  @Override
  public String title() {
    return "SMTP and mail page";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.SMTP, Door.MAIL);
  }

  @Override
  public void start() throws IOException {
    server = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
    server.getUserManager().setMessageDeliveryHandler(new KeepingDelivery(mailbox));
    page = Site.open(pagePort, new MailSite(mailbox, letters)::answer);
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop();
    }
    if (page != null) {
      page.close();
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of(
        "smtp", Map.of("host", "127.0.0.1", "port", smtpPort),
        "mail", Map.of("url", "http://localhost:" + pagePort));
  }
}
