package fr.matricule.eligibility.codes;

/**
 * The document by which a foreign national shows the right to stay; NONE means that there is none.
 */
public enum PermitTitle {
  VLS_TS,
  RESIDENT_CARD,
  LONG_TERM_RESIDENT_EU,
  PERMANENT_RESIDENT,
  MULTI_YEAR_PERMIT,
  TEMPORARY_PERMIT,
  TALENT,
  RETIRED_PERMIT,
  EU_FAMILY_CARD,
  ALGERIAN_CERTIFICATE,
  ANDORRAN_PERMIT,
  ARTICLE_50_CARD,
  RECEPISSE,
  APS,
  ASYLUM_ATTESTATION,
  ANEF_DEPOSIT,
  ANEF_PROLONGATION,
  ANEF_FAVOURABLE,
  SUMMONS,
  SEASONAL_PERMIT,
  WORKING_HOLIDAY_VISA,
  NONE
}
