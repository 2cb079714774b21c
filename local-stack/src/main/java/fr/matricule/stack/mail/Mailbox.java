package fr.matricule.stack.mail;

import fr.matricule.stack.machine.AtomicFile;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every mail received, one file each: it outlives a restart and no memory grows with it. */
final class Mailbox {
  static final String DELIVERED_TO = "Delivered-To";
  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final AtomicLong last = new AtomicLong();

  Mailbox(Path folder) {
    this.folder = folder;
  }

  void keep(MimeMessage message, String recipient) throws MessagingException, IOException {
    var content = new ByteArrayOutputStream();
    content.writeBytes(
        (DELIVERED_TO + ": " + recipient.replaceAll("[\\r\\n]", "") + "\r\n")
            .getBytes(StandardCharsets.UTF_8));
    message.writeTo(content);
    AtomicFile.write(folder.resolve(nextId() + SUFFIX), content.toByteArray());
  }

  /** The newest first. */
  List<ReceivedMail> all() throws IOException {
    return matching(_ -> true);
  }

  List<ReceivedMail> to(String recipient) throws IOException {
    return matching(
        mail -> mail.to().toLowerCase(Locale.ROOT).equals(recipient.toLowerCase(Locale.ROOT)));
  }

  Optional<ReceivedMail> find(String id) throws IOException {
    try {
      return Optional.of(ReceivedMail.read(file(id)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  Optional<byte[]> raw(String id) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file(id)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  static String idOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private Path file(String id) {
    return folder.resolve(Ids.checked(id) + SUFFIX);
  }

  private List<ReceivedMail> matching(Predicate<ReceivedMail> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var mails = new ArrayList<ReceivedMail>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .sorted(Comparator.reverseOrder())
              .toList()) {
        ReceivedMail mail = ReceivedMail.read(file);
        if (wanted.test(mail)) {
          mails.add(mail);
        }
      }
    }
    return mails;
  }

  /** Rises with time, also within one millisecond: names sort as the mails came. */
  private String nextId() {
    long now = System.currentTimeMillis() * 1000;
    return "%018d".formatted(last.updateAndGet(before -> Math.max(before + 1, now)));
  }
}
