package fr.matricule.eligibility.storage;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.matricule.eligibility.Answerable;
import fr.matricule.eligibility.DocumentKind;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.Ground;
import fr.matricule.eligibility.Wording;
import fr.matricule.eligibility.rules.Change;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.RuleBook;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** The wording's file, held against the book: nothing that the book can find may be unsaid. */
public final class WordingFiles {

  private static final String FILE = "rulebook/wording.yaml";

  private WordingFiles() {}

  /**
   * The wording for a book.
   *
   * @throws FaultyRuleBook when a sentence is missing in a language
   */
  public static Wording wording(RuleBook book) {
    return held(RuleBookFiles.read(FILE, new TypeReference<>() {}), book);
  }

  static Wording wording(RuleBook book, String file, byte[] content) {
    return held(RuleBookFiles.read(file, content, new TypeReference<>() {}), book);
  }

  private static Wording held(Map<String, Wording.Sentence> sentences, RuleBook book) {
    Wording wording = new Wording(sentences);
    sentences.forEach(WordingFiles::check);
    needed(book)
        .filter(key -> !wording.knows(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new FaultyRuleBook("The wording says nothing for %s.", key);
            });
    return wording;
  }

  private static void check(String key, Wording.Sentence sentence) {
    if (isBlank(sentence.fr()) || isBlank(sentence.en())) {
      throw new FaultyRuleBook("The wording for %s is missing in a language.", key);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static Stream<String> needed(RuleBook book) {
    return Stream.of(
            keys("rule.", book.rules().stream().map(r -> r.clause().id()), "says", "met", "notMet"),
            keys("ground.", names(Ground.values()), "reason", "remedy", "basis"),
            keys("fact.", Fact.all().stream().map(Fact::code), "label", "question"),
            keys("document.", names(DocumentKind.values()), "name", "how"),
            Answerable.CODES.stream().flatMap(WordingFiles::values),
            book.everyDocument().stream().map(d -> "requirement." + d.requirement()),
            book.sections().stream().map(s -> "chapter." + s.chapter()),
            Change.all().stream().map(change -> "change." + change.name()))
        .flatMap(keys -> keys);
  }

  private static Stream<String> values(Class<? extends Enum<?>> codes) {
    return names(codes.getEnumConstants())
        .map(code -> "value." + codes.getSimpleName() + "." + code);
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name);
  }

  private static Stream<String> keys(String prefix, Stream<String> names, String... parts) {
    return names.flatMap(name -> Arrays.stream(parts).map(part -> prefix + name + "." + part));
  }
}
