package fr.matricule.applications.number;

/** Why a text is not a registration number, in the order in which it is looked at. */
public enum NumberFailure {
  /** Neither 13 characters nor 15. */
  LENGTH,
  /**
   * Another identifier of the social sphere: a provisional number (NNP), a passing migrant's (MIG)
   * or an employer's technical one (NTT).
   */
  TYPE,
  /** A character, the sex, the month or the département that no number has. */
  FORMAT,
  /**
   * A month between 13 and 99 that the employers' monthly declaration (DSN) refuses, although an
   * older rule lets it pass. Such a number could not be used for wages, so it is not recorded: the
   * message is parked for a person to look at.
   */
  FORMAT_STRICT,
  /** A commune, country or order number of zeros. */
  RANGE,
  /** The control key is not that of the 13 characters. */
  KEY
}
