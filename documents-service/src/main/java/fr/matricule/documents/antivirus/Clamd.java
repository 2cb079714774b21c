package fr.matricule.documents.antivirus;

import fr.matricule.documents.file.Antivirus;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** ClamAV's daemon, asked by its INSTREAM command over TCP. */
final class Clamd implements Antivirus {

  private static final Duration TO_CONNECT = Duration.ofSeconds(2);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final String host;
  private final int port;
  private final Duration toAnswer;

  Clamd(String address, Duration toAnswer) {
    int colon = address.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("clamd.address is written host:port");
    }
    this.host = address.substring(0, colon);
    this.port = Integer.parseInt(address.substring(colon + 1));
    this.toAnswer = toAnswer;
  }

  @Override
  public boolean isInfected(Path file) throws IOException {
    try (Socket clamd = new Socket()) {
      clamd.connect(new InetSocketAddress(host, port), (int) TO_CONNECT.toMillis());
      clamd.setSoTimeout((int) toAnswer.toMillis());
      return verdict(ask(clamd, file));
    }
  }

  private static String ask(Socket clamd, Path file) throws IOException {
    try {
      send(clamd, file);
    } catch (IOException hungUp) {
      // over its StreamMaxLength clamd answers and hangs up while we still send
      String answer = answerAfter(clamd, hungUp);
      if (answer.isEmpty()) {
        throw hungUp;
      }
      return answer;
    }
    return answer(clamd);
  }

  private static void send(Socket clamd, Path file) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(clamd.getOutputStream(), CHUNK + 16));
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = bytes.read(chunk); n > 0; n = bytes.read(chunk)) {
        out.writeInt(n);
        out.write(chunk, 0, n);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(Socket clamd) throws IOException {
    byte[] bytes = clamd.getInputStream().readNBytes(LONGEST_ANSWER);
    return new String(bytes, StandardCharsets.US_ASCII).replace("\0", "").strip();
  }

  private static String answerAfter(Socket clamd, IOException hungUp) {
    try {
      return answer(clamd);
    } catch (IOException silent) {
      hungUp.addSuppressed(silent);
      return "";
    }
  }

  /** Anything but a plain yes or no is no answer. */
  private static boolean verdict(String answer) throws IOException {
    if (answer.equals("stream: OK")) {
      return false;
    }
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      return true;
    }
    throw new IOException("clamd gave no verdict: " + (answer.isEmpty() ? "no answer" : answer));
  }
}
