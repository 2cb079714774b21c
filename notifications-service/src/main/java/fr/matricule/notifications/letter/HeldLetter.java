package fr.matricule.notifications.letter;

/** A letter with a number may not leave yet: the address changed a short while ago. */
public final class HeldLetter extends RuntimeException {

  public HeldLetter() {
    super("the address changed a short while ago: the number waits");
  }
}
