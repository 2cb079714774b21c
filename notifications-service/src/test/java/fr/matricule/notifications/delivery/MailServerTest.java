package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.matricule.notifications.EmailCarrier.Refused;
import fr.matricule.notifications.delivery.MailSettings.Encryption;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a dialogue when the other end falls silent, at the door of a scripted server. */
@Timeout(30)
class MailServerTest {

  private static final Map<String, String> POLITE =
      Map.of(
          "EHLO", "250 ok", "MAIL", "250 ok", "RCPT", "250 ok", "DATA", "354 go on", ".", "250 ok");

  private ServerSocket door;
  private MailServer server;

  @BeforeEach
  void open() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    server = new MailServer(new Reached(door.getLocalPort(), Encryption.NONE));
  }

  @AfterEach
  void close() throws IOException {
    door.close();
  }

  @Test
  void endsADialogueThatItGivesUp() throws Exception {
    assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> server.send(mail()));

    // the server goes on, greets whoever had waited, and finds nobody who would hand it a mail
    try (Socket late = door.accept()) {
      late.setSoTimeout(5_000);
      late.getOutputStream().write("220 at last\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(lines(late).lines().filter(line -> line.startsWith("MAIL"))).isEmpty();
    }
  }

  @Test
  void takesAMailForSentThoughNobodyAnswersTheFarewell() throws Exception {
    CompletableFuture<List<String>> said = CompletableFuture.supplyAsync(() -> serve(POLITE));

    server.send(mail());

    assertThat(said.get(5, TimeUnit.SECONDS))
        .contains("RCPT TO:<nobody@exemple.test>", "Message-ID: <one@matricule>", ".");
  }

  @Test
  void tellsWhatTheServerSaidOfTheAddress() {
    CompletableFuture.runAsync(
        () -> serve(Map.of("EHLO", "250 ok", "MAIL", "250 ok", "RCPT", "550 unknown")));

    assertThatExceptionOfType(MessagingException.class)
        .isThrownBy(() -> server.send(mail()))
        .satisfies(failure -> assertThat(SmtpAnswer.to(failure)).isInstanceOf(Refused.class));
  }

  @Test
  void saysNothingOfAPersonToAServerThatCannotEncrypt() throws Exception {
    server = new MailServer(new Reached(door.getLocalPort(), Encryption.START_TLS));
    CompletableFuture<List<String>> said = CompletableFuture.supplyAsync(() -> serve(POLITE));

    assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> server.send(mail()));

    assertThat(said.get(5, TimeUnit.SECONDS)).noneMatch(line -> line.contains("exemple.test"));
  }

  private MimeMessage mail() throws MessagingException {
    MimeMessage mail = server.mail("<one@matricule>");
    mail.setRecipient(RecipientType.TO, new InternetAddress("nobody@exemple.test"));
    mail.setSubject("subject");
    mail.setText("text");
    return mail;
  }

  /** Answers one dialogue after this script, and is silent where it has no answer. */
  private List<String> serve(Map<String, String> script) {
    List<String> heard = new ArrayList<>();
    try (Socket client = door.accept()) {
      client.setSoTimeout(5_000);
      answer(client, "220 here");
      BufferedReader lines = lines(client);
      boolean inMail = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.add(line);
        inMail = inMail && !line.equals(".");
        String answer = script.get(line.split(" ")[0]);
        if (answer != null && !inMail) {
          answer(client, answer);
        }
        inMail = inMail || line.equals("DATA");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return heard;
  }

  private static void answer(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static BufferedReader lines(Socket client) throws IOException {
    return new BufferedReader(
        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
  }

  private record Reached(int port, Encryption encryption) implements MailSettings {
    @Override
    public String host() {
      return "127.0.0.1";
    }

    @Override
    public Optional<String> username() {
      return Optional.empty();
    }

    @Override
    public Optional<String> password() {
      return Optional.empty();
    }

    @Override
    public String from() {
      return "Assurance Maladie <ne-pas-repondre@matricule.invalid>";
    }

    @Override
    public String ownHostName() {
      return "localhost";
    }

    @Override
    public Duration patience() {
      return Duration.ofMillis(500);
    }
  }
}
