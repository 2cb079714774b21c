package fr.matricule.kernel.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A cable between the service and a part: it can be pulled, or go dead without a word. */
public final class Cable implements AutoCloseable {

  private final String host;
  private final int port;
  private final ServerSocket door;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile boolean pulled;
  private volatile boolean dead;

  Cable(String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Every connection ends at once, and so does each new one. */
  void pull() {
    pulled = true;
    ends.forEach(Cable::end);
  }

  /** Nothing comes through any more and nobody is told: those who wait, wait. */
  void goDead() {
    dead = true;
  }

  /** What was connected stays lost, as after a fault of a network; what is new goes through. */
  void mend() {
    ends.forEach(Cable::end);
    dead = false;
    pulled = false;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket near = door.accept();
        ends.add(near);
        if (pulled) {
          end(near);
        } else {
          Thread.ofVirtual().start(() -> connect(near));
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket near) {
    try {
      Socket far = new Socket(host, port);
      ends.add(far);
      Thread.ofVirtual().start(() -> carry(near, far));
      carry(far, near);
    } catch (IOException away) {
      end(near);
    }
  }

  private void carry(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] bytes = new byte[8192];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        while (dead) {
          LockSupport.parkNanos(10_000_000);
        }
        out.write(bytes, 0, read);
      }
    } catch (IOException ended) {
      // as cables do
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException ended) {
      // it is
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    pull();
  }
}
