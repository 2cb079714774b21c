package fr.matricule.stack;

/** A command line that cannot be carried out, as one sentence. */
final class BadArguments extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadArguments(String sentence) {
    super(sentence);
  }
}
