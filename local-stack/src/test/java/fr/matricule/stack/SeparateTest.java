package fr.matricule.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.Http;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with separate parts that are killed. */
class SeparateTest {
  private static final Path ROOT =
      Path.of(System.getProperty("matricule.root", "..")).toAbsolutePath().normalize();
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final List<String> PARTS = List.of("s3", "smtp");

  @TempDir Path folder;
  private Process launcher;

  @BeforeEach
  void start() throws IOException {
    launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx128m",
                "-Dmatricule.root=" + ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                "fr.matricule.stack.Main",
                "up",
                "--separate",
                "--parts",
                String.join(",", PARTS),
                "--ports",
                "auto",
                "--dir",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("launcher.log").toFile())
            .redirectInput(new File("/dev/null"))
            .start();
    await()
        .atMost(LONGEST)
        .until(() -> !launcher.isAlive() || Files.exists(folder.resolve("run.json")));
    assertThat(launcher.isAlive()).as(log()).isTrue();
  }

  @AfterEach
  void stop() throws InterruptedException {
    launcher.destroy();
    assertThat(launcher.waitFor(3, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void bringsBackWhateverIsKilledAndEndsItAllWithItself() throws Exception {
    String mails = run().at("/mail/url").asText();
    send(run().at("/smtp/port").asInt());
    assertThat(run().at("/control/url").asText()).startsWith("http://127.0.0.1:");

    // Once more than an ordinary stack would bear in a minute.
    for (int round = 0; round < 4; round++) {
      killAll();
    }

    assertThat(Http.get(URI.create(mails + "/api/mails")).json()).hasSize(1);
    assertThat(launcher.isAlive()).isTrue();
    List<Long> pids = PARTS.stream().map(this::pid).toList();
    stop();
    assertThat(pids).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
    assertThat(folder.resolve("run.json")).doesNotExist();
  }

  private void killAll() {
    List<Long> before = PARTS.stream().map(this::pid).toList();
    before.forEach(pid -> ProcessHandle.of(pid).orElseThrow().destroyForcibly());
    await()
        .atMost(LONGEST)
        .until(
            () ->
                PARTS.stream()
                    .map(this::pid)
                    .allMatch(pid -> !before.contains(pid) && ProcessHandle.of(pid).isPresent()));
  }

  private long pid(String part) {
    try {
      return run().at("/parts/" + part + "/pid").asLong();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode run() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("run.json").toFile());
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("launcher.log"));
  }

  private static void send(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var in = new Scanner(socket.getInputStream());
      for (String line :
          List.of(
              "HELO test",
              "MAIL FROM:<a@exemple.test>",
              "RCPT TO:<b@exemple.test>",
              "DATA",
              "Subject: kept\r\n\r\ntext\r\n.",
              "QUIT")) {
        in.nextLine();
        socket.getOutputStream().write((line + "\r\n").getBytes());
      }
      in.nextLine();
    }
  }
}
