package fr.matricule.eligibility.codes;

/** The protection that France recognised. */
public enum ProtectionStatus {
  REFUGEE,
  SUBSIDIARY,
  STATELESS,
  TEMPORARY
}
