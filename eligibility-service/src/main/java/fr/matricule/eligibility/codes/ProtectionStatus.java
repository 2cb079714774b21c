package fr.matricule.eligibility.codes;

/** The protection that France recognised; NONE means none. */
public enum ProtectionStatus {
  REFUGEE,
  SUBSIDIARY,
  STATELESS,
  TEMPORARY,
  NONE
}
