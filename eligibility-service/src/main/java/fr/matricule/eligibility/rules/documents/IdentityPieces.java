package fr.matricule.eligibility.rules.documents;

import static fr.matricule.eligibility.DocumentKind.ASE_PLACEMENT;
import static fr.matricule.eligibility.DocumentKind.ASYLUM_ATTESTATION;
import static fr.matricule.eligibility.DocumentKind.BIRTH_CERT_EXTRACT_FILIATION;
import static fr.matricule.eligibility.DocumentKind.BIRTH_CERT_FULL;
import static fr.matricule.eligibility.DocumentKind.CNDA_DECISION;
import static fr.matricule.eligibility.DocumentKind.CONSULAR_CERT;
import static fr.matricule.eligibility.DocumentKind.GUARDIANSHIP_ORDER;
import static fr.matricule.eligibility.DocumentKind.LIVRET_FAMILLE;
import static fr.matricule.eligibility.DocumentKind.MARRIAGE_CERT;
import static fr.matricule.eligibility.DocumentKind.MULTILINGUAL_FORM;
import static fr.matricule.eligibility.DocumentKind.NATIONAL_ID;
import static fr.matricule.eligibility.DocumentKind.OFPRA_BIRTH_CERT;
import static fr.matricule.eligibility.DocumentKind.OFPRA_DECISION;
import static fr.matricule.eligibility.DocumentKind.OFPRA_EQUIVALENCE;
import static fr.matricule.eligibility.DocumentKind.PASSPORT;
import static fr.matricule.eligibility.DocumentKind.RECEPISSE;
import static fr.matricule.eligibility.DocumentKind.RESIDENCE_PERMIT;
import static fr.matricule.eligibility.Purpose.CIVIL_STATUS;
import static fr.matricule.eligibility.Purpose.IDENTITY;

import fr.matricule.eligibility.DocumentKind;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Case;
import java.util.List;
import java.util.function.Predicate;

/** Who somebody is: an identity document, and a civil-status document that confirms it. */
final class IdentityPieces {

  private static final String IDENTITY_TEXT = "CSS R114-7, I";
  private static final String CIVIL_STATUS_TEXT = "CSS R114-7, II";

  private static final Predicate<Case> SPECIAL =
      Asked.in(Situation.ASYLUM_SEEKER, Situation.UNACCOMPANIED_MINOR, Situation.DEPENDANT_MINOR)
          .or(Asked::underProtection);

  static final List<Requirement> LIST =
      List.of(
          Requirement.of(
              "identity.european",
              IDENTITY,
              IDENTITY_TEXT,
              SPECIAL.negate().and(Asked::isEuropean),
              NATIONAL_ID,
              PASSPORT),
          Requirement.of(
              "identity.foreigner",
              IDENTITY,
              IDENTITY_TEXT,
              SPECIAL.negate().and(person -> !Asked.isEuropean(person)),
              PASSPORT,
              NATIONAL_ID,
              RESIDENCE_PERMIT),
          Requirement.of(
              "identity.protected",
              IDENTITY,
              IDENTITY_TEXT,
              Asked::underProtection,
              RESIDENCE_PERMIT,
              OFPRA_DECISION,
              CNDA_DECISION,
              RECEPISSE,
              PASSPORT),
          Requirement.of(
              "identity.asylum",
              IDENTITY,
              IDENTITY_TEXT,
              Asked.in(Situation.ASYLUM_SEEKER).and(person -> !Asked.underProtection(person)),
              ASYLUM_ATTESTATION,
              PASSPORT),
          Requirement.of(
              "identity.unaccompanied",
              IDENTITY,
              IDENTITY_TEXT,
              Asked.in(Situation.UNACCOMPANIED_MINOR),
              PASSPORT,
              NATIONAL_ID,
              ASE_PLACEMENT,
              GUARDIANSHIP_ORDER),
          Requirement.of(
              "identity.child",
              IDENTITY,
              IDENTITY_TEXT,
              Asked.in(Situation.DEPENDANT_MINOR),
              PASSPORT,
              NATIONAL_ID,
              LIVRET_FAMILLE,
              BIRTH_CERT_FULL),
          Requirement.of(
                  "civil-status.ofpra",
                  CIVIL_STATUS,
                  "CESEDA L121-9; CSS R114-8",
                  Asked::underProtection,
                  OFPRA_BIRTH_CERT,
                  OFPRA_EQUIVALENCE)
              .later(),
          Requirement.of(
              "civil-status.child",
              CIVIL_STATUS,
              CIVIL_STATUS_TEXT,
              Asked.in(Situation.DEPENDANT_MINOR),
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              LIVRET_FAMILLE,
              MULTILINGUAL_FORM),
          Requirement.of(
              "civil-status.birth",
              CIVIL_STATUS,
              CIVIL_STATUS_TEXT,
              Asked.in(
                      Situation.ASYLUM_SEEKER,
                      Situation.UNACCOMPANIED_MINOR,
                      Situation.DEPENDANT_MINOR)
                  .or(Asked::underProtection)
                  .or(Asked::staysHome)
                  .negate(),
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              MULTILINGUAL_FORM,
              CONSULAR_CERT,
              LIVRET_FAMILLE,
              MARRIAGE_CERT),
          Requirement.of(
                  "civil-status.unaccompanied",
                  CIVIL_STATUS,
                  CIVIL_STATUS_TEXT,
                  Asked.in(Situation.UNACCOMPANIED_MINOR),
                  BIRTH_CERT_FULL,
                  BIRTH_CERT_EXTRACT_FILIATION,
                  CONSULAR_CERT,
                  DocumentKind.OTHER)
              .later());

  private IdentityPieces() {}
}
