package fr.matricule.eligibility.rules.documents;

import static fr.matricule.eligibility.codes.DocumentKind.ASE_PLACEMENT;
import static fr.matricule.eligibility.codes.DocumentKind.ASYLUM_ATTESTATION;
import static fr.matricule.eligibility.codes.DocumentKind.BIRTH_CERT_EXTRACT_FILIATION;
import static fr.matricule.eligibility.codes.DocumentKind.BIRTH_CERT_FULL;
import static fr.matricule.eligibility.codes.DocumentKind.CNDA_DECISION;
import static fr.matricule.eligibility.codes.DocumentKind.CONSULAR_CERT;
import static fr.matricule.eligibility.codes.DocumentKind.GUARDIANSHIP_ORDER;
import static fr.matricule.eligibility.codes.DocumentKind.LIVRET_FAMILLE;
import static fr.matricule.eligibility.codes.DocumentKind.MARRIAGE_CERT;
import static fr.matricule.eligibility.codes.DocumentKind.MULTILINGUAL_FORM;
import static fr.matricule.eligibility.codes.DocumentKind.NATIONAL_ID;
import static fr.matricule.eligibility.codes.DocumentKind.OFPRA_BIRTH_CERT;
import static fr.matricule.eligibility.codes.DocumentKind.OFPRA_DECISION;
import static fr.matricule.eligibility.codes.DocumentKind.OFPRA_EQUIVALENCE;
import static fr.matricule.eligibility.codes.DocumentKind.PASSPORT;
import static fr.matricule.eligibility.codes.DocumentKind.RECEPISSE;
import static fr.matricule.eligibility.codes.DocumentKind.RESIDENCE_PERMIT;
import static fr.matricule.eligibility.codes.Purpose.CIVIL_STATUS;
import static fr.matricule.eligibility.codes.Purpose.IDENTITY;

import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.util.List;
import java.util.function.Predicate;

/** Who somebody is: an identity document, and a civil-status document that confirms it. */
final class IdentityDocuments {

  private static final String IDENTITY_TEXT = "CSS R114-7, I";
  private static final String CIVIL_STATUS_TEXT = "CSS R114-7, II";

  private static final Predicate<PersonOnDay> SPECIAL =
      AskedOf.in(Situation.ASYLUM_SEEKER, Situation.UNACCOMPANIED_MINOR, Situation.DEPENDANT_MINOR)
          .or(AskedOf::underProtection);

  static final List<Requirement> LIST =
      List.of(
          Requirement.of(
              "identity.european",
              IDENTITY,
              IDENTITY_TEXT,
              SPECIAL.negate().and(AskedOf::isEuropean),
              NATIONAL_ID,
              PASSPORT),
          Requirement.of(
              "identity.foreigner",
              IDENTITY,
              IDENTITY_TEXT,
              SPECIAL.negate().and(person -> !AskedOf.isEuropean(person)),
              PASSPORT,
              NATIONAL_ID,
              RESIDENCE_PERMIT),
          Requirement.of(
              "identity.protected",
              IDENTITY,
              IDENTITY_TEXT,
              AskedOf::underProtection,
              RESIDENCE_PERMIT,
              OFPRA_DECISION,
              CNDA_DECISION,
              RECEPISSE,
              PASSPORT),
          Requirement.of(
              "identity.asylum",
              IDENTITY,
              IDENTITY_TEXT,
              AskedOf.in(Situation.ASYLUM_SEEKER).and(person -> !AskedOf.underProtection(person)),
              ASYLUM_ATTESTATION,
              PASSPORT),
          Requirement.of(
              "identity.unaccompanied",
              IDENTITY,
              IDENTITY_TEXT,
              AskedOf.in(Situation.UNACCOMPANIED_MINOR),
              PASSPORT,
              NATIONAL_ID,
              ASE_PLACEMENT,
              GUARDIANSHIP_ORDER),
          Requirement.of(
              "identity.child",
              IDENTITY,
              IDENTITY_TEXT,
              AskedOf.in(Situation.DEPENDANT_MINOR),
              PASSPORT,
              NATIONAL_ID,
              LIVRET_FAMILLE,
              BIRTH_CERT_FULL),
          Requirement.of(
                  "civil-status.ofpra",
                  CIVIL_STATUS,
                  "CESEDA L121-9; CSS R114-8",
                  AskedOf::underProtection,
                  OFPRA_BIRTH_CERT,
                  OFPRA_EQUIVALENCE)
              .later(),
          Requirement.of(
              "civil-status.child",
              CIVIL_STATUS,
              CIVIL_STATUS_TEXT,
              AskedOf.in(Situation.DEPENDANT_MINOR),
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              LIVRET_FAMILLE,
              MULTILINGUAL_FORM),
          Requirement.of(
              "civil-status.birth",
              CIVIL_STATUS,
              CIVIL_STATUS_TEXT,
              AskedOf.in(
                      Situation.ASYLUM_SEEKER,
                      Situation.UNACCOMPANIED_MINOR,
                      Situation.DEPENDANT_MINOR)
                  .or(AskedOf::underProtection)
                  .or(AskedOf::staysHome)
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
                  AskedOf.in(Situation.UNACCOMPANIED_MINOR),
                  BIRTH_CERT_FULL,
                  BIRTH_CERT_EXTRACT_FILIATION,
                  CONSULAR_CERT,
                  DocumentKind.OTHER)
              .later());

  private IdentityDocuments() {}
}
