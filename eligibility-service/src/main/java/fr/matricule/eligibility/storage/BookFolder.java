package fr.matricule.eligibility.storage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.activation.Certificate;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.book.Example;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule book in a folder: other dated values for the rules of this build, and, where it needs
 * them, wording, cases and the flips that it expects. Everything is read at once, so that what is
 * hashed is what is used.
 */
public final class BookFolder {

  /** What the replay writes beside the files. */
  public static final String CERTIFICATE = "certificate.json";

  public static final String EXPECTED_FLIPS = "expected-flips.yaml";
  private static final String PARAMETERS = "parameters.yaml";
  private static final String WORDING = "wording.yaml";
  private static final String CASES = "cases.yaml";
  private static final List<String> NAMES = List.of(PARAMETERS, WORDING, CASES, EXPECTED_FLIPS);

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private final Path folder;
  private final Map<String, byte[]> files;
  private final RuleBook book;
  private final BookIdentity identity;

  private BookFolder(Path folder, Map<String, byte[]> files, byte[] parameters) {
    String hash = Hash.of(files);
    this.folder = folder;
    this.files = files;
    this.book =
        new RuleBook(RuleBookFiles.parameters(PARAMETERS, parameters), "-" + hash.substring(0, 8));
    this.identity = RuleBookFiles.identity(book, hash);
  }

  /**
   * @throws FaultyRuleBook when there is no such folder, or it contradicts itself
   */
  public static BookFolder open(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : names(folder)) {
      if (NAMES.contains(name)) {
        files.put(name, bytes(folder.resolve(name)));
      } else if (!name.equals(CERTIFICATE) && !name.startsWith(".")) {
        throw new FaultyRuleBook("%s is no file of a rule book: %s.", name, folder);
      }
    }
    byte @Nullable [] parameters = files.get(PARAMETERS);
    if (parameters == null) {
      throw new FaultyRuleBook("The rule book %s has no %s.", folder, PARAMETERS);
    }
    return new BookFolder(folder, files, parameters);
  }

  public RuleBook book() {
    return book;
  }

  public BookIdentity identity() {
    return identity;
  }

  /** Its own wording, or that of the build. */
  public Wording wording() {
    return content(WORDING)
        .map(content -> WordingFiles.wording(book, WORDING, content))
        .orElseGet(() -> WordingFiles.wording(book));
  }

  /** The cases that it brings along. */
  public List<Example> cases() {
    return content(CASES).map(content -> ExampleFiles.examples(CASES, content)).orElse(List.of());
  }

  /** Its own cases, and those of the build that are still true by it. */
  public List<Example> examples() {
    return Stream.concat(
            cases().stream(), ExampleFiles.examples().stream().filter(e -> e.holdsBy(book)))
        .toList();
  }

  public Optional<byte[]> expectedFlips() {
    return content(EXPECTED_FLIPS);
  }

  public Optional<Certificate> certificate() {
    Path file = folder.resolve(CERTIFICATE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(bytes(file), Certificate.class));
    } catch (IOException unreadable) {
      throw new FaultyRuleBook("The certificate %s cannot be read.", file);
    }
  }

  private Optional<byte[]> content(String name) {
    byte @Nullable [] content = files.get(name);
    return Optional.ofNullable(content);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new FaultyRuleBook("The rule book's folder %s cannot be read.", folder);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new FaultyRuleBook("The rule book's file %s cannot be read.", file);
    }
  }
}
