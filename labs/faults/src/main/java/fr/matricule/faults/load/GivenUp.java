package fr.matricule.faults.load;

/** A client stops here and never learns what became of its last call. */
final class GivenUp extends RuntimeException {

  GivenUp(String call) {
    super(call);
  }
}
