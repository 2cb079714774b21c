package fr.matricule.documents.antivirus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks the daemon's side of INSTREAM, well or badly, to one client after another. */
public final class ClamdDaemon implements AutoCloseable {

  private final ServerSocket door;
  private final @Nullable String answer;
  private final int limit;
  private volatile byte[] received = {};

  private ClamdDaemon(int port, @Nullable String answer, int limit) throws IOException {
    this.door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
    this.answer = answer;
    this.limit = limit;
    Thread.ofVirtual().start(this::serve);
  }

  public static ClamdDaemon answering(String answer) throws IOException {
    return new ClamdDaemon(0, answer, Integer.MAX_VALUE);
  }

  public static ClamdDaemon at(int port, String answer) throws IOException {
    return new ClamdDaemon(port, answer, Integer.MAX_VALUE);
  }

  public static ClamdDaemon limitedTo(int bytes) throws IOException {
    return new ClamdDaemon(0, "INSTREAM size limit exceeded. ERROR", bytes);
  }

  public static ClamdDaemon silent() throws IOException {
    return new ClamdDaemon(0, null, Integer.MAX_VALUE);
  }

  public String address() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  public byte[] received() {
    return received;
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket client = door.accept()) {
        talk(client);
      } catch (IOException over) {
        continue;
      }
    }
  }

  private void talk(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      throw new IOException("UNKNOWN COMMAND");
    }
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      stream.writeBytes(in.readNBytes(length));
      if (stream.size() > limit) {
        break;
      }
    }
    received = stream.toByteArray();
    if (answer == null) {
      in.read(); // until the client gives up
    } else if (!answer.isEmpty()) {
      client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
