package fr.matricule.applications.number;

/** What is unusual about a number and yet no reason to refuse it. */
public enum NumberWarning {
  /** The month is not one of the calendar: the birth date was incomplete when it was attributed. */
  PSEUDO_MONTH,
  /** Two people a century apart may share these first digits. */
  CENTURY_AMBIGUOUS,
  /** No country or overseas territory is known under that birthplace code. */
  UNKNOWN_BIRTHPLACE_CODE,
  /** The number and the declared identity differ in something. */
  PIVOT_MISMATCH
}
