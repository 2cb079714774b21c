package fr.matricule.eligibility.storage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.Parameters;
import fr.matricule.eligibility.rules.Period;
import fr.matricule.eligibility.rules.book.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule book's files, read from the class path. */
public final class RuleBookFiles {

  private static final String PARAMETERS = "rulebook/parameters.yaml";

  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build();

  /** One period as it is written. */
  record WrittenPeriod(
      LocalDate from,
      @Nullable LocalDate until,
      Object value,
      String reference,
      @JsonProperty("to-verify") boolean toVerify) {}

  private RuleBookFiles() {}

  /** The rule book with the parameters of {@code rulebook/parameters.yaml}. */
  public static RuleBook ruleBook() {
    return new RuleBook(parameters(PARAMETERS));
  }

  /** The identity of the book that this build brings along. */
  public static BookIdentity identity() {
    return identity(ruleBook(), Hash.of(Map.of(PARAMETERS, bytes(PARAMETERS))));
  }

  static BookIdentity identity(RuleBook book, String files) {
    return new BookIdentity(CodePrint.of(RuleBook.class), files, book.newest().version());
  }

  /**
   * The parameters of a file.
   *
   * @throws FaultyRuleBook when it contradicts itself
   */
  public static Parameters parameters(String file) {
    return parameters(file, bytes(file));
  }

  static Parameters parameters(String file, byte[] content) {
    Map<String, List<WrittenPeriod>> written = read(file, content, new TypeReference<>() {});
    Map<String, List<Period>> periods = new LinkedHashMap<>();
    written.forEach(
        (name, own) ->
            periods.put(
                name,
                own.stream()
                    .map(p -> new Period(p.from, p.until, p.value, p.reference, p.toVerify))
                    .toList()));
    return new Parameters(periods);
  }

  static <T> T read(String file, TypeReference<T> type) {
    return read(file, bytes(file), type);
  }

  static <T> T read(String file, byte[] content, TypeReference<T> type) {
    try {
      return YAML.readValue(content, type);
    } catch (IOException unreadable) {
      throw new FaultyRuleBook(
          "The rule book's file %s cannot be read: %s",
          file, String.valueOf(unreadable.getMessage()));
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new FaultyRuleBook("The rule book's file %s is missing.", file);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new FaultyRuleBook(
          "The rule book's file %s cannot be read: %s",
          file, String.valueOf(unreadable.getMessage()));
    }
  }
}
