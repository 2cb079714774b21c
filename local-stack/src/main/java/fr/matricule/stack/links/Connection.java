package fr.matricule.stack.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection through a link: the client's socket, and ours to the server. */
final class Connection {
  private final Socket client;
  private final Supplier<Condition> condition;
  private volatile @Nullable Socket server;
  private volatile boolean spoilt;

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  Connection(Socket client, Supplier<Condition> condition) {
    this.client = client;
    this.condition = condition;
  }

  /** Carries everything both ways; returns when nothing more can be said. */
  void serve(int port, Narrows way, Narrows wayBack) {
    orEnd(
        () -> {
          client.setTcpNoDelay(true);
          if (condition.get().mode() == Mode.HALF_OPEN) {
            swallow();
          } else {
            connect(port, way, wayBack);
          }
        });
  }

  /** True when its ends no longer agree on what was said. */
  boolean isSpoilt() {
    return spoilt;
  }

  void close() {
    end(client, false);
    end(server, false);
  }

  /** Ends it without a farewell: both ends receive RST. */
  void reset() {
    end(client, true);
    end(server, true);
  }

  private void connect(int port, Narrows way, Narrows wayBack)
      throws IOException, InterruptedException {
    Socket other = new Socket(InetAddress.getLoopbackAddress(), port);
    server = other;
    other.setTcpNoDelay(true);
    var out = new Pump(client, other, condition, way, this::spoil);
    var in = new Pump(other, client, condition, wayBack, this::spoil);
    Thread answers = Thread.ofVirtual().start(() -> orEnd(in::run));
    orEnd(out::run);
    answers.join();
  }

  private void spoil() {
    spoilt = true;
  }

  /**
   * When one end refuses or breaks off, the other one hears of it; where nothing passes, it does
   * not.
   */
  private void orEnd(Work work) {
    try {
      work.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      reset();
    } catch (IOException _) {
      if (condition.get().mode() == Mode.HALF_OPEN) {
        spoil();
      } else {
        reset();
      }
    }
  }

  private void swallow() throws IOException {
    spoil();
    byte[] piece = new byte[8192];
    var in = client.getInputStream();
    while (in.read(piece) >= 0) {
      // Nobody hears it.
    }
  }

  private static void end(@Nullable Socket socket, boolean abruptly) {
    try {
      if (socket != null && !socket.isClosed()) {
        if (abruptly) {
          socket.setSoLinger(true, 0);
        }
        socket.close();
      }
    } catch (IOException _) {
      // It is gone already.
    }
  }
}
