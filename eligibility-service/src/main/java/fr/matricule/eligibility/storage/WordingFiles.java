package fr.matricule.eligibility.storage;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.Redirect;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.book.Change;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.wording.Wording;
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
    return held(ofTheBuild(), needed(book));
  }

  /** A wording that takes the place of the build's, and says all that the build's says. */
  static Wording wording(RuleBook book, String file, byte[] content) {
    return held(
        RuleBookFiles.read(file, content, new TypeReference<>() {}),
        Stream.concat(needed(book), ofTheBuild().keySet().stream()));
  }

  static Map<String, Wording.Sentence> ofTheBuild() {
    return RuleBookFiles.read(FILE, new TypeReference<>() {});
  }

  static Wording held(Map<String, Wording.Sentence> sentences, Stream<String> needed) {
    sentences.forEach(WordingFiles::check);
    Wording wording = new Wording(sentences);
    needed
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

  static Stream<String> needed(RuleBook book) {
    return Stream.of(
            outcomes(),
            Stream.of("UNKNOWN", "NOT_CONCERNED", "NOT_IN_FORCE", "until").map("finding."::concat),
            keys("rule.", book.rules().stream().map(r -> r.clause().id()), "says", "met", "notMet"),
            book.everyDocument().stream().map(d -> "requirement." + d.requirement()),
            book.sections().stream().map(s -> "chapter." + s.chapter()),
            Change.all().stream().map(change -> "change." + change.name()))
        .flatMap(keys -> keys);
  }

  /** A redirection is said by whom it leads to; what is undetermined, with its day and without. */
  private static Stream<String> outcomes() {
    return Stream.concat(
        names(AssessmentOutcome.values())
            .filter(outcome -> !outcome.equals(AssessmentOutcome.REDIRECTED.name()))
            .map("outcome."::concat),
        Stream.concat(
            names(Redirect.values()).map("outcome.REDIRECTED."::concat),
            Stream.of("outcome.UNDETERMINED.DATED")));
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name);
  }

  private static Stream<String> keys(String prefix, Stream<String> names, String... parts) {
    return names.flatMap(name -> Arrays.stream(parts).map(part -> prefix + name + "." + part));
  }
}
