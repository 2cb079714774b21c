package fr.matricule.stack.machine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last line of a log that says something: usually why a program ended. */
final class LastLine {
  private static final int TAIL = 8192;

  private LastLine() {}

  static String of(Path log) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - TAIL));
      byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
      file.readFully(tail);
      return new String(tail, StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .reduce("it wrote nothing", (_, last) -> last);
    } catch (IOException _) {
      return "it wrote nothing";
    }
  }
}
