package fr.matricule.faults.audit;

import fr.matricule.journeys.events.Heard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing about a person is where people work on machines: topics, logs, traces, error answers. */
final class NothingPersonal implements Invariant {

  /** A number of the sandbox, birthplace 99 999, with its key; spaced or not. */
  private static final Pattern NUMBER =
      Pattern.compile("([1-478] ?\\d{2} ?\\d{2} ?99 ?999 ?\\d{3}) ?(\\d{2})");

  private static final int MOST = 20;

  private final List<String> words;

  NothingPersonal(Collection<String> words) {
    this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public String sentence() {
    return "no personal data and no number on any topic, log line, trace or error answer";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    List<String> broken = new ArrayList<>();
    evidence.heard().stream()
        .filter(event -> tells(event.everything()))
        .map(Heard::place)
        .forEach(broken::add);
    evidence.calls().lines().stream()
        .filter(line -> tells(line.path("problem").asText()))
        .forEach(line -> broken.add("an error answer to " + line.path("operation").asText()));
    Path data = evidence.whole().addresses().data();
    Stream.of("logs", "traces")
        .flatMap(folder -> Mails.files(data.resolve(folder), ""))
        .forEach(file -> broken.addAll(lines(file)));
    return broken.stream().limit(MOST).toList();
  }

  private List<String> lines(Path file) {
    List<String> broken = new ArrayList<>();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (tells(line)) {
          broken.add("%s line %d".formatted(file.getFileName(), number));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return broken;
  }

  boolean tells(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(small::contains) || hasNumber(text);
  }

  private static boolean hasNumber(String text) {
    Matcher found = NUMBER.matcher(text);
    while (found.find()) {
      long digits = Long.parseLong(found.group(1).replace(" ", ""));
      if (97 - digits % 97 == Long.parseLong(found.group(2))) {
        return true;
      }
    }
    return false;
  }
}
