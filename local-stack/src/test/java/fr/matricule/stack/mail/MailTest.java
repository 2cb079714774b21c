package fr.matricule.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  @TempDir Path folder;
  private final Ports ports = Ports.free();
  private Mail mail;

  @BeforeEach
  void start() throws Exception {
    mail = new Mail(Places.in(folder, folder), ports);
    mail.start();
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  @Test
  void keepsWhatWasSentForItsRecipient() throws Exception {
    send("amina@matricule.example", "Votre demande", "Bonjour, ça avance.");
    send("bilal@matricule.example", "Another", "Hello.");

    JsonNode mails = api("/api/mails?to=amina%40matricule.example");

    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).path("subject").asText()).isEqualTo("Votre demande");
    assertThat(mails.get(0).path("text").asText()).contains("ça avance");
    assertThat(mails.get(0).path("messageId").asText()).isEqualTo("<Votre-demande@test>");
    assertThat(api("/api/mails")).hasSize(2);
  }

  @Test
  void findsItsMailsAgainAfterARestart() throws Exception {
    send("amina@matricule.example", "Votre demande", "Bonjour.");
    mail.stop();

    start();

    assertThat(api("/api/mails")).hasSize(1);
  }

  @Test
  void showsAMailAsTextAndAsItCame() throws Exception {
    send("amina@matricule.example", "<script>", "A & B");
    String id = api("/api/mails").get(0).path("id").asText();

    assertThat(page("/")).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(page("/mails/" + id)).contains("A &amp; B").contains("lang=\"en\"");
    assertThat(page("/mails/" + id + "/raw")).contains("Message-ID:").contains("A & B");
  }

  @Test
  void answersWhatIsNotThereWith404AndLeadsNowhereElse() throws Exception {
    assertThat(status("/mails/123")).isEqualTo(404);
    assertThat(status("/letters/123.pdf")).isEqualTo(404);
    assertThat(status("/nothing")).isEqualTo(404);
    assertThat(status("/mails/..%2F..%2Fsecret")).isIn(400, 404);
  }

  private void send(String to, String subject, String text) throws Exception {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", ports.of(Door.SMTP));
    var message =
        new MimeMessage(Session.getInstance(settings)) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + subject.replace(' ', '-') + "@test>");
          }
        };
    message.setFrom("cpam@matricule.example");
    message.setRecipients(Message.RecipientType.TO, to);
    message.setSubject(subject, "UTF-8");
    message.setText(text, "UTF-8");
    Transport.send(message);
  }

  private JsonNode api(String path) throws Exception {
    return new ObjectMapper().readTree(page(path));
  }

  private String page(String path) throws Exception {
    return Http.get(uri(path)).body();
  }

  private int status(String path) throws Exception {
    return Http.get(uri(path)).status();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + ports.of(Door.MAIL) + path);
  }
}
