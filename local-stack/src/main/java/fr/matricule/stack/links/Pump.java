package fr.matricule.stack.links;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Carries what one end of a connection says to the other, in the condition of the moment. */
final class Pump {
  private static final int PIECE = 64 * 1024;

  /** A wait is left within this time when the condition changes. */
  private static final long NAP = TimeUnit.MILLISECONDS.toNanos(50);

  private final Socket from;
  private final Socket to;
  private final Supplier<Condition> condition;
  private final Narrows narrows;
  private final Runnable loss;
  private boolean lossy;

  /** {@code loss} is run when something that was said is not handed on. */
  Pump(Socket from, Socket to, Supplier<Condition> condition, Narrows narrows, Runnable loss) {
    this.from = from;
    this.to = to;
    this.condition = condition;
    this.narrows = narrows;
    this.loss = loss;
  }

  /** Returns at the end of what is said, of which the other end is told. */
  void run() throws IOException, InterruptedException {
    byte[] piece = new byte[PIECE];
    var in = from.getInputStream();
    var out = to.getOutputStream();
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      handOn(out, piece, read);
    }
    if (condition.get().mode() == Mode.HALF_OPEN) {
      lose();
    }
    if (!lossy) {
      to.shutdownOutput();
    }
  }

  private void handOn(OutputStream out, byte[] piece, int length)
      throws IOException, InterruptedException {
    int done = 0;
    while (done < length && !lossy) {
      Condition now = condition.get();
      int next = portion(now, length - done);
      if (now.mode() == Mode.HALF_OPEN) {
        lose();
      } else if (waited(now, next)) {
        out.write(piece, done, next);
        done += next;
      }
    }
  }

  /** Once a byte is missing nothing more may follow it. */
  private void lose() {
    lossy = true;
    loss.run();
  }

  /** A narrow link hands on a tenth of a second's worth at a time. */
  private static int portion(Condition now, int left) {
    return now.mode() == Mode.THROTTLE
        ? (int) Math.clamp(now.bytesPerSecond() / 10, 1, left)
        : left;
  }

  /** False when the condition changed before the time was over. */
  private boolean waited(Condition now, int bytes) throws InterruptedException {
    long end =
        switch (now.mode()) {
          case SLOW -> System.nanoTime() + now.nextDelay().toNanos();
          case THROTTLE -> narrows.reserve(bytes, now.bytesPerSecond());
          case PASS, CUT, HALF_OPEN, RESET -> 0;
        };
    if (end == 0) {
      return true;
    }
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.sleep(Math.min(left, NAP));
      if (condition.get() != now) {
        return false;
      }
    }
    return true;
  }
}
