package fr.matricule.applications;

/** How far the identity track is: from the identity document to the certified number. */
public enum Identification {
  NOT_STARTED,
  /** The identity document was not accepted; another may be. */
  REJECTED,
  CHECKED,
  NUMBER_REQUESTED,
  /** The waiting number (NIA) is recorded. */
  WAITING_NUMBER,
  CERTIFICATION_REQUESTED,
  /** The certified number (NIR) is recorded. */
  CERTIFIED
}
