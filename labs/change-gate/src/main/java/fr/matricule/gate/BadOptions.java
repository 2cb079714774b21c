package fr.matricule.gate;

/** The command line, or a file that it names, cannot be used as it is. */
final class BadOptions extends RuntimeException {

  BadOptions(String sentence, Object... arguments) {
    super(sentence.formatted(arguments));
  }
}
