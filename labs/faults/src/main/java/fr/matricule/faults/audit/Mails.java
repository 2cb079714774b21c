package fr.matricule.faults.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What physically arrived: each mail with the moment it came, each letter that was handed over. */
record Mails(List<Mail> mails, List<String> letters) {

  private static final Pattern ID =
      Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f-]{36})@matricule>");

  /** One mail in a mailbox, named by the notification that it carries. */
  record Mail(String id, Instant arrived) {}

  static Mails in(Path data) {
    return new Mails(
        files(data.resolve("mails"), ".eml").flatMap(file -> mail(file).stream()).toList(),
        files(data.resolve("post/outbox"), ".json").map(Mails::name).toList());
  }

  private static Optional<Mail> mail(Path file) {
    try {
      Matcher id = ID.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      return id.find()
          ? Optional.of(new Mail(id.group(1), arrived(Long.parseLong(name(file)))))
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The sink names its files by the microsecond. */
  private static Instant arrived(long micros) {
    return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  static Stream<Path> files(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
