package fr.matricule.eligibility.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.matricule.kernel.language.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Every sentence of the rule book, in every language, under one key: the outcome, the reasons, the
 * rules, the questions and the documents are all said from here.
 */
public final class Wording {

  /** One thing said in every language, by its code. */
  public record Sentence(@JsonValue Map<String, String> said) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sentence {
      said = Collections.unmodifiableMap(new HashMap<>(said));
    }

    public String in(Language language) {
      return said.get(language.code()) instanceof String sentence ? sentence : "";
    }
  }

  private final Map<String, Sentence> sentences;
  private final References references;

  public Wording(Map<String, Sentence> sentences, References references) {
    this.sentences = Map.copyOf(sentences);
    this.references = references;
  }

  /** A legal reference in the reader's language. */
  public String reference(Language language, String reference) {
    return references.in(language, reference);
  }

  public boolean knows(String key) {
    return sentences.containsKey(key);
  }

  public String say(Language language, String key) {
    Sentence sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("nothing is said under " + key);
    }
    return language.typeset(sentence.in(language));
  }

  /** A sentence with its gaps filled: {@code {effectiveFrom}} by the value of that name. */
  public String say(Language language, String key, Map<String, ?> values) {
    String said = say(language, key);
    for (Map.Entry<String, ?> value : values.entrySet()) {
      said = said.replace("{" + value.getKey() + "}", written(language, value.getValue()));
    }
    return said;
  }

  private static String written(Language language, Object value) {
    return value instanceof LocalDate day ? language.date(day) : value.toString();
  }
}
