package fr.matricule.stack.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.matricule.stack.machine.Ports;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A link before a server that says everything back. */
@Timeout(30)
class LinkTest {
  private final int port = Ports.free().further(1).getFirst();
  private ServerSocket server;
  private Link link;

  @BeforeEach
  void open() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::echo);
    link = new Link("client-server", port, server.getLocalPort());
    link.open();
  }

  @AfterEach
  void close() throws IOException {
    link.close();
    server.close();
  }

  @Test
  void handsOnWhatIsSaidAndTheEndOfIt() throws IOException {
    try (Socket client = connect()) {
      assertThat(echoOf(client, "bonjour")).isEqualTo("bonjour");
      client.shutdownOutput();
      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
    await().until(() -> link.connections() == 0);
  }

  @Test
  void carriesMuchWholeAndInOrder() throws Exception {
    byte[] much = new byte[20_000_000];
    for (int i = 0; i < much.length; i++) {
      much[i] = (byte) (i * 31 + i / 1000);
    }
    try (Socket client = connect()) {
      long begin = System.nanoTime();
      Thread writer = Thread.ofVirtual().start(() -> unchecked(() -> send(client, much)));
      assertThat(client.getInputStream().readNBytes(much.length)).isEqualTo(much);
      writer.join();
      System.out.printf("A link carries %.0f MB/s both ways%n", much.length / 1e6 / seconds(begin));
    }
  }

  @Test
  void cutsWhatIsOpenAndRefusesWhatIsNew() throws IOException {
    try (Socket client = connect()) {
      echoOf(client, "a");
      link.put(of(Mode.CUT));

      assertThat(client.getInputStream().read()).isEqualTo(-1);
      assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
    }
    link.put(Condition.PASSING);
    try (Socket client = connect()) {
      assertThat(echoOf(client, "b")).isEqualTo("b");
    }
  }

  @Test
  void swallowsWhatIsSaidHalfOpenAndClosesNothing() throws IOException {
    try (Socket before = connect();
        Socket quiet = connect()) {
      echoOf(before, "a");
      echoOf(quiet, "a");
      link.put(of(Mode.HALF_OPEN));
      try (Socket during = connect()) {
        for (Socket client : new Socket[] {before, during}) {
          client.setSoTimeout(200);
          assertThatExceptionOfType(SocketTimeoutException.class)
              .isThrownBy(() -> echoOf(client, "lost"));
        }
        link.put(Condition.PASSING);

        // Those that lost something cannot go on; the one that was silent can.
        assertThatThrownBy(() -> echoOf(before, "b")).isInstanceOf(SocketException.class);
        assertThatThrownBy(() -> echoOf(during, "b")).isInstanceOf(SocketException.class);
        assertThat(echoOf(quiet, "b")).isEqualTo("b");
      }
    }
  }

  @Test
  void doesNotTellHalfOpenThatTheServerIsGone() throws IOException {
    try (Socket client = connect()) {
      echoOf(client, "a");
      link.put(of(Mode.HALF_OPEN));
      send(client, "quit".getBytes());
      server.close();

      client.setSoTimeout(200);
      assertThatExceptionOfType(SocketTimeoutException.class)
          .isThrownBy(() -> client.getInputStream().read());
      assertThat(link.connections()).isEqualTo(1);
      link.put(Condition.PASSING);
      assertThat(link.connections()).isZero();
    }
  }

  @Test
  void delaysWhatItHandsOn() throws IOException {
    link.put(new Condition(Mode.SLOW, Duration.ofMillis(150), Duration.ofMillis(20), 0));
    try (Socket client = connect()) {
      long begin = System.nanoTime();
      assertThat(echoOf(client, "slow")).isEqualTo("slow");
      // Both ways, and no less than the shortest delay: a sleep never ends early.
      assertThat(seconds(begin)).isGreaterThanOrEqualTo(0.26);
    }
  }

  @Test
  void letsOnlySoManyBytesPass() throws Exception {
    link.put(new Condition(Mode.THROTTLE, Duration.ZERO, Duration.ZERO, 20_000));
    try (Socket client = connect()) {
      long begin = System.nanoTime();
      send(client, new byte[10_000]);
      assertThat(client.getInputStream().readNBytes(10_000)).hasSize(10_000);
      assertThat(seconds(begin)).isGreaterThanOrEqualTo(0.5);
    }
  }

  @Test
  void endsAWaitWhenTheConditionChanges() throws Exception {
    link.put(new Condition(Mode.SLOW, Duration.ofSeconds(60), Duration.ZERO, 0));
    try (Socket client = connect()) {
      send(client, "late".getBytes());
      await().until(() -> link.connections() == 1);
      link.put(Condition.PASSING);

      assertThat(client.getInputStream().readNBytes(4)).isEqualTo("late".getBytes());
    }
  }

  @Test
  void resetsWhatIsOpenAndWhatIsNew() throws IOException {
    try (Socket client = connect()) {
      echoOf(client, "a");
      link.put(of(Mode.RESET));

      assertThatExceptionOfType(SocketException.class)
          .isThrownBy(() -> client.getInputStream().read())
          .withMessageContaining("reset");
    }
    assertThatExceptionOfType(SocketException.class)
        .isThrownBy(
            () -> {
              try (Socket client = connect()) {
                client.getInputStream().read();
              }
            })
        .withMessageContaining("reset");
  }

  @Test
  void breaksOffWhereTheServerRefuses() throws IOException {
    server.close();
    assertThatExceptionOfType(SocketException.class)
        .isThrownBy(
            () -> {
              try (Socket client = connect()) {
                client.getInputStream().read();
              }
            });
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private static Condition of(Mode mode) {
    return new Condition(mode, Duration.ZERO, Duration.ZERO, 0);
  }

  private static String echoOf(Socket client, String text) throws IOException {
    send(client, text.getBytes());
    byte[] answer = client.getInputStream().readNBytes(text.length());
    if (answer.length < text.length()) {
      throw new SocketException("closed");
    }
    return new String(answer);
  }

  private static void send(Socket client, byte[] bytes) throws IOException {
    client.getOutputStream().write(bytes);
  }

  private void echo() {
    unchecked(
        () -> {
          while (true) {
            Socket client = server.accept();
            Thread.ofVirtual()
                .start(
                    () ->
                        unchecked(
                            () -> {
                              client.getInputStream().transferTo(client.getOutputStream());
                              client.close();
                            }));
          }
        });
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void unchecked(Work work) {
    try {
      work.run();
    } catch (IOException _) {
      // The test is over, or saw it at the other end.
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
