package fr.matricule.notifications.delivery;

import fr.matricule.kernel.codes.CodeList;
import fr.matricule.kernel.codes.CodeLists;
import fr.matricule.notifications.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the service may say to a person, sentence by sentence; what is filled in shows as …. */
final class Sentences {

  static final Path RESOURCES = Path.of("src/main/resources");

  private static final List<String> LISTS =
      List.of("DocumentKind", "DocumentReason", "Ground", "Redirect");
  private static final List<String> SAID = List.of("name", "note", "law", "remedy", "next");

  private static final Pattern BLOCK = Pattern.compile("\\\\?\\{[#/][^}]*\\}");
  private static final Pattern GAP = Pattern.compile("\\\\?\\{[^}]*\\}");
  private static final Pattern MARKS = Pattern.compile("\\*\\*|^[#>\\s-]+|^\\d\\. ");
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}…«])");

  private Sentences() {}

  /** Every file with words in a language, by its name. */
  static Map<String, String> files(Language language) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> texts = Files.list(RESOURCES.resolve("texts/" + language.code()))) {
      texts.forEach(text -> files.put("texts/" + text.getFileName(), read(text)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    String words = "words_" + language.code() + ".properties";
    files.put(words, read(RESOURCES.resolve(words)));
    String problems = language == Language.FR ? "problems_fr.properties" : "problems.properties";
    files.put(problems, read(RESOURCES.resolve(problems)));
    LISTS.forEach(list -> files.put("codes/" + list + ".properties", words(language, list)));
    return files;
  }

  private static String words(Language language, String name) {
    CodeList list = CodeLists.named(name);
    Locale locale = Locale.of(language.code());
    return list.codes().stream()
        .flatMap(
            code ->
                SAID.stream()
                    .flatMap(
                        what ->
                            list.find(locale, code, what).stream().map(said -> what + "=" + said))
                    .map(line -> name + "." + code + "." + line))
        .collect(Collectors.joining("\n"));
  }

  /** The sentences of a language, each with the file it stands in. */
  static List<String> in(Language language) {
    List<String> sentences = new ArrayList<>();
    files(language)
        .forEach(
            (name, content) ->
                lines(name, content).forEach(line -> sentences.addAll(List.of(END.split(line)))));
    return sentences.stream()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> lines(String name, String content) {
    return name.endsWith(".properties")
        ? values(content)
        : content
            .lines()
            .map(line -> GAP.matcher(BLOCK.matcher(line).replaceAll("")).replaceAll("…"))
            .map(line -> MARKS.matcher(line).replaceAll(""));
  }

  private static Stream<String> values(String content) {
    Properties properties = new Properties();
    try {
      properties.load(new java.io.StringReader(content));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return properties.values().stream().map(Object::toString);
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
