package fr.matricule.documents.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.matricule.documents.SampleFiles;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdTest {

  @TempDir Path folder;

  @Test
  void passesACleanFileOnByteForByte() throws IOException {
    byte[] file = SampleFiles.noise(200_000);
    try (ClamdDaemon daemon = ClamdDaemon.answering("stream: OK")) {
      assertThat(scan(daemon, file)).isFalse();
      assertThat(daemon.received()).isEqualTo(file);
    }
  }

  @Test
  void reportsWhatTheDaemonFound() throws IOException {
    try (ClamdDaemon daemon = ClamdDaemon.answering("stream: Win.Test.EICAR_HDB-1 FOUND")) {
      assertThat(scan(daemon, SampleFiles.eicar())).isTrue();
    }
  }

  @Test
  void takesAnErrorOfTheDaemonForNoAnswer() throws IOException {
    try (ClamdDaemon daemon = ClamdDaemon.answering("stream: Can't allocate memory ERROR")) {
      assertThatIOException()
          .isThrownBy(() -> scan(daemon, SampleFiles.pdf(1)))
          .withMessageContaining("no verdict");
    }
  }

  @Test
  void takesAHungUpLineForNoAnswer() throws IOException {
    try (ClamdDaemon daemon = ClamdDaemon.answering("")) {
      assertThatIOException()
          .isThrownBy(() -> scan(daemon, SampleFiles.pdf(1)))
          .withMessageContaining("no answer");
    }
  }

  @Test
  void takesAFileOverTheDaemonsLimitForNoAnswer() throws IOException {
    try (ClamdDaemon daemon = ClamdDaemon.limitedTo(1000)) {
      assertThatIOException().isThrownBy(() -> scan(daemon, SampleFiles.noise(5_000_000)));
    }
  }

  @Test
  void takesSilenceForNoAnswer() throws IOException {
    try (ClamdDaemon daemon = ClamdDaemon.silent()) {
      assertThatIOException().isThrownBy(() -> scan(daemon, SampleFiles.pdf(1)));
    }
  }

  @Test
  void takesAnAbsentDaemonForNoAnswer() throws IOException {
    int free;
    try (ServerSocket closed = new ServerSocket(0)) {
      free = closed.getLocalPort();
    }
    Clamd clamd = new Clamd("127.0.0.1:" + free, Duration.ofMillis(300));
    assertThatIOException().isThrownBy(() -> clamd.isInfected(file(SampleFiles.pdf(1))));
  }

  @Test
  void wantsAnAddressWithAPort() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Clamd("clamav", Duration.ZERO));
  }

  private boolean scan(ClamdDaemon daemon, byte[] bytes) throws IOException {
    return new Clamd(daemon.address(), Duration.ofMillis(500)).isInfected(file(bytes));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }
}
