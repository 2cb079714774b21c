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
import static fr.matricule.eligibility.codes.DocumentKind.SWORN_TRANSLATION;
import static fr.matricule.eligibility.codes.Purpose.CIVIL_STATUS;
import static fr.matricule.eligibility.codes.Purpose.IDENTITY;

import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.Purpose;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.util.List;
import java.util.function.Predicate;

/** Who somebody is: an identity document, and a civil-status document that confirms it. */
final class IdentityDocuments {

  private static final String IDENTITY_TEXT = "CSS R114-7, I";
  private static final String CIVIL_STATUS_TEXT = "CSS R114-7, II";

  private static final Predicate<PersonOnDay> ALONE =
      AskedOf.in(Situation.UNACCOMPANIED_MINOR).and(person -> !AskedOf.underProtection(person));

  private static final Predicate<PersonOnDay> ASYLUM = ALONE.negate().and(AskedOf::asksForAsylum);

  private static final Predicate<PersonOnDay> DEPENDANT =
      AskedOf.in(Situation.DEPENDANT_MINOR)
          .and(person -> !AskedOf.underProtection(person) && !AskedOf.asksForAsylum(person));

  private static final Predicate<PersonOnDay> ORDINARY =
      ALONE.or(ASYLUM).or(DEPENDANT).or(AskedOf::underProtection).negate();

  private static final Predicate<PersonOnDay> SPOUSE =
      person -> AskedOf.linked(person, FamilyLink.SPOUSE);

  private static final Predicate<PersonOnDay> CHILD =
      DEPENDANT.or(ORDINARY.and(person -> AskedOf.linked(person, FamilyLink.CHILD)));

  private static final Predicate<PersonOnDay> HAS_RECORDS =
      ORDINARY.and(person -> !AskedOf.staysHome(person));

  static final List<Requirement> LIST =
      List.of(
          identity("identity.european", ORDINARY.and(AskedOf::isEuropean), NATIONAL_ID, PASSPORT),
          identity(
              "identity.foreigner",
              ORDINARY.and(person -> !AskedOf.isEuropean(person)),
              PASSPORT,
              NATIONAL_ID,
              RESIDENCE_PERMIT),
          identity(
              "identity.protected",
              AskedOf::underProtection,
              RESIDENCE_PERMIT,
              OFPRA_DECISION,
              CNDA_DECISION,
              RECEPISSE,
              PASSPORT),
          identity("identity.asylum", ASYLUM.and(AskedOf::isOfAge), ASYLUM_ATTESTATION, PASSPORT),
          identity(
              "identity.asylum-minor",
              ASYLUM.and(person -> !AskedOf.isOfAge(person)),
              ASYLUM_ATTESTATION,
              PASSPORT,
              NATIONAL_ID),
          identity(
              "identity.unaccompanied",
              ALONE,
              PASSPORT,
              NATIONAL_ID,
              ASE_PLACEMENT,
              GUARDIANSHIP_ORDER,
              ASYLUM_ATTESTATION),
          identity(
              "identity.child", DEPENDANT, PASSPORT, NATIONAL_ID, LIVRET_FAMILLE, BIRTH_CERT_FULL),
          Requirement.of(
                  "civil-status.ofpra",
                  CIVIL_STATUS,
                  "CESEDA L121-9; CSS R114-8",
                  AskedOf::underProtection,
                  OFPRA_BIRTH_CERT)
              .later(),
          Requirement.of(
                  "civil-status.equivalence",
                  Purpose.OTHER,
                  "CESEDA L121-9",
                  AskedOf::underProtection,
                  OFPRA_EQUIVALENCE)
              .later(),
          civilStatus(
              "civil-status.child",
              CHILD,
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              LIVRET_FAMILLE,
              MULTILINGUAL_FORM),
          civilStatus(
              "civil-status.spouse",
              HAS_RECORDS.and(SPOUSE),
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              MULTILINGUAL_FORM,
              CONSULAR_CERT),
          civilStatus(
              "civil-status.birth",
              HAS_RECORDS.and(SPOUSE.or(CHILD).negate()),
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              MULTILINGUAL_FORM,
              CONSULAR_CERT,
              LIVRET_FAMILLE,
              MARRIAGE_CERT),
          Requirement.of(
                  "civil-status.translation",
                  Purpose.OTHER,
                  CIVIL_STATUS_TEXT,
                  HAS_RECORDS.or(DEPENDANT).and(AskedOf::mayNeedTranslation),
                  SWORN_TRANSLATION)
              .later(),
          civilStatus(
                  "civil-status.unaccompanied",
                  ALONE,
                  BIRTH_CERT_FULL,
                  BIRTH_CERT_EXTRACT_FILIATION,
                  CONSULAR_CERT,
                  DocumentKind.OTHER)
              .later());

  private IdentityDocuments() {}

  private static Requirement identity(
      String name, Predicate<PersonOnDay> whom, DocumentKind... anyOf) {
    return Requirement.of(name, IDENTITY, IDENTITY_TEXT, whom, anyOf);
  }

  private static Requirement civilStatus(
      String name, Predicate<PersonOnDay> whom, DocumentKind... anyOf) {
    return Requirement.of(name, CIVIL_STATUS, CIVIL_STATUS_TEXT, whom, anyOf);
  }
}
