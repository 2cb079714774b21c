package fr.matricule.applications.number;

/** A sealed answer that none of our keys opens, or that holds something else; says only which. */
public final class UnreadableEnvelope extends RuntimeException {

  UnreadableEnvelope(String reason) {
    super(reason);
  }
}
