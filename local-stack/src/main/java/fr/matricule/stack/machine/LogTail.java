package fr.matricule.stack.machine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a program wrote to its log since some point: usually why it ended. */
record LogTail(Path log, long from) {
  private static final int LONGEST = 64 * 1024;
  private static final Pattern CAUSE =
      Pattern.compile(
          "^Caused by: .*|.*\\b(ERROR|FATAL|error:)\\b.*|^[\\w.]+(Exception|Error): .*");

  /** The line that says most: the last cause named, else the last line written. */
  String reason() {
    List<String> lines = lines();
    return lines.stream()
        .filter(line -> CAUSE.matcher(line).matches())
        .reduce((_, later) -> later)
        .or(() -> lines.stream().reduce((_, later) -> later))
        .orElse("it wrote nothing");
  }

  private List<String> lines() {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      long begin = Math.max(from, file.length() - LONGEST);
      byte[] tail = new byte[(int) Math.max(0, file.length() - begin)];
      file.seek(begin);
      file.readFully(tail);
      return new String(tail, StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }
}
