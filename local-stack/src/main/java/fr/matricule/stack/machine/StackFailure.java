package fr.matricule.stack.machine;

/** Something the user must know, as one plain sentence; the launcher prints it and ends. */
public final class StackFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StackFailure(String sentence) {
    super(sentence);
  }

  public StackFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
