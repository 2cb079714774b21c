package fr.matricule.eligibility;

/** The protection that France recognised. */
public enum ProtectionStatus {
  REFUGEE,
  SUBSIDIARY,
  STATELESS,
  TEMPORARY
}
