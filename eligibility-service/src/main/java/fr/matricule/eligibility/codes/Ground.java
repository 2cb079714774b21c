package fr.matricule.eligibility.codes;

/** Why a right does not open (yet); a closed list that letters and events share. */
public enum Ground {
  STAY_NOT_REGULAR,
  STAY_PROOF_NOT_ACCEPTED,
  VLS_TS_NOT_VALIDATED,
  RESIDENCE_NOT_STABLE_3M,
  EU_INSUFFICIENT_RESOURCES,
  COVERED_ELSEWHERE,
  ACTIVITY_NOT_PROVEN,
  FAMILY_LINK_NOT_PROVEN,
  SPONSOR_NOT_INSURED,
  IDENTITY_NOT_ESTABLISHED,
  CIVIL_STATUS_NOT_AUTHENTIC,
  NOT_COMPETENT_BODY,
  FRAUD;

  /** Whether another document could lift it, so that it must be asked for before any refusal. */
  public boolean liftedByDocument() {
    return this == STAY_PROOF_NOT_ACCEPTED || this == VLS_TS_NOT_VALIDATED;
  }
}
