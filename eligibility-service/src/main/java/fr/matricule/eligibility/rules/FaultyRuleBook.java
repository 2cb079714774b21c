package fr.matricule.eligibility.rules;

/** The rule book's files contradict themselves; nothing may be judged with them. */
public final class FaultyRuleBook extends RuntimeException {

  public FaultyRuleBook(String sentence, Object... arguments) {
    super(sentence.formatted(arguments));
  }
}
