package fr.matricule.kernel.inbox;

/** A message that is not the event it says it is; never quotes a value, only names the place. */
public final class MalformedEvent extends RuntimeException {

  public MalformedEvent(String reason) {
    super(reason);
  }
}
