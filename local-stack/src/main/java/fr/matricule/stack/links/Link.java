package fr.matricule.stack.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A port that leads to another port of this machine, in a condition that can be changed. */
public final class Link {
  private static final int BACKLOG = 128;

  private final String name;
  private final int port;
  private final int target;
  private final Narrows way = new Narrows();
  private final Narrows wayBack = new Narrows();
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private volatile Condition condition = Condition.PASSING;
  private @Nullable ServerSocket door;
  private @Nullable Thread porter;

  public Link(String name, int port, int target) {
    this.name = name;
    this.port = port;
    this.target = target;
  }

  public String name() {
    return name;
  }

  public int port() {
    return port;
  }

  public int target() {
    return target;
  }

  public Condition condition() {
    return condition;
  }

  public int connections() {
    return connections.size();
  }

  public synchronized void open() throws IOException {
    if (door == null) {
      ServerSocket opened = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
      door = opened;
      porter = Thread.ofVirtual().name("link-" + name).start(() -> accept(opened));
    }
  }

  public synchronized void close() {
    if (door != null && porter != null) {
      try {
        door.close();
        // The port is given back when the thread that waits at it has gone.
        porter.join();
      } catch (IOException _) {
        // Nobody can come in any more, which was the aim.
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      door = null;
    }
    end(_ -> true, Connection::close);
  }

  /** Returns once the change holds for every connection. */
  public synchronized void put(Condition wanted) throws IOException {
    boolean healed = condition.mode() == Mode.HALF_OPEN && wanted.mode() != Mode.HALF_OPEN;
    condition = wanted;
    way.widen();
    wayBack.widen();
    if (wanted.mode() == Mode.CUT) {
      close();
      return;
    }
    if (wanted.mode() == Mode.RESET) {
      end(_ -> true, Connection::reset);
    } else if (healed) {
      end(Connection::isSpoilt, Connection::reset);
    }
    open();
  }

  private void end(Predicate<Connection> which, Consumer<Connection> how) {
    connections.stream().filter(which).forEach(how.andThen(connections::remove));
  }

  private void accept(ServerSocket opened) {
    while (!opened.isClosed()) {
      try {
        Socket client = opened.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException _) {
        // Closed by us, or a client gave up before it was let in.
      }
    }
  }

  private void serve(Socket client) {
    var connection = new Connection(client, this::condition);
    connections.add(connection);
    if (!condition.mode().endsConnections()) {
      connection.serve(target, way, wayBack);
    }
    // One that lost something stays as it is until the link is mended.
    if (!connection.isSpoilt() || condition.mode() != Mode.HALF_OPEN) {
      if (condition.mode().endsConnections()) {
        connection.reset();
      } else {
        connection.close();
      }
      connections.remove(connection);
    }
  }
}
