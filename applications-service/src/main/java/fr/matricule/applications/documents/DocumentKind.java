package fr.matricule.applications.documents;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of documents a case may hold. */
public enum DocumentKind {
  PASSPORT,
  NATIONAL_ID,
  RESIDENCE_PERMIT,
  VLS_TS,
  VLS_TS_VALIDATION,
  RECEPISSE,
  ANEF_DEPOSIT,
  ANEF_PROLONGATION,
  ANEF_FAVOURABLE,
  ASYLUM_ATTESTATION,
  APS,
  OFPRA_DECISION,
  CNDA_DECISION,
  OFPRA_BIRTH_CERT,
  OFPRA_EQUIVALENCE,
  BIRTH_CERT_FULL,
  BIRTH_CERT_EXTRACT_FILIATION,
  MULTILINGUAL_FORM,
  CONSULAR_CERT,
  LIVRET_FAMILLE,
  MARRIAGE_CERT,
  PACS,
  DIVORCE,
  SWORN_TRANSLATION,
  APOSTILLE,
  RIB,
  LEASE,
  RENT_RECEIPT,
  UTILITY_BILL,
  HOSTING_CERT,
  DOMICILIATION,
  WORK_CONTRACT,
  PAYSLIP,
  DPAE_PROOF,
  A1,
  S1,
  EHIC,
  KBIS,
  SIRENE_NOTICE,
  URSSAF_CERT,
  ENROLMENT_CERT,
  STUDENT_CARD,
  SCHOLARSHIP,
  RESOURCES_PROOF,
  PRIVATE_INSURANCE,
  PARENTAL_AUTH,
  GUARDIANSHIP_ORDER,
  ASE_PLACEMENT,
  BENEFIT_ATTESTATION,
  SE401Q,
  PHOTO_ID,
  THEFT_REPORT,
  POWER_OF_ATTORNEY,
  WITHDRAWAL_LETTER,
  APPEAL_LETTER,
  OTHER;

  private static final Set<DocumentKind> CIVIL_STATUS =
      EnumSet.of(
          BIRTH_CERT_FULL,
          BIRTH_CERT_EXTRACT_FILIATION,
          MULTILINGUAL_FORM,
          CONSULAR_CERT,
          LIVRET_FAMILLE,
          MARRIAGE_CERT,
          OFPRA_BIRTH_CERT);

  private static final Set<DocumentKind> IDENTITY =
      EnumSet.of(
          PASSPORT,
          NATIONAL_ID,
          RESIDENCE_PERMIT,
          VLS_TS,
          RECEPISSE,
          ASYLUM_ATTESTATION,
          APS,
          OFPRA_DECISION,
          CNDA_DECISION,
          PHOTO_ID,
          ASE_PLACEMENT);

  // what accompanies a civil-status document shares its fate
  private static final Set<DocumentKind> ACCOMPANYING =
      EnumSet.of(SWORN_TRANSLATION, APOSTILLE, OFPRA_EQUIVALENCE);

  /** Whether it confirms the identity towards certification (CSS R114-7 II). */
  public boolean isCivilStatus() {
    return CIVIL_STATUS.contains(this);
  }

  /** Whether it identifies the person well enough for a waiting number (CSS R114-7 I). */
  public boolean isIdentity() {
    return IDENTITY.contains(this);
  }

  /** Whether asking for it concerns the identity's certification and not the entitlement. */
  public boolean servesCertificationOnly() {
    return isCivilStatus() || ACCOMPANYING.contains(this);
  }
}
