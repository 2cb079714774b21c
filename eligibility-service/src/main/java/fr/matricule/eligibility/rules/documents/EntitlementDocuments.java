package fr.matricule.eligibility.rules.documents;

import static fr.matricule.eligibility.codes.DocumentKind.A1;
import static fr.matricule.eligibility.codes.DocumentKind.ASE_PLACEMENT;
import static fr.matricule.eligibility.codes.DocumentKind.ASYLUM_ATTESTATION;
import static fr.matricule.eligibility.codes.DocumentKind.BENEFIT_ATTESTATION;
import static fr.matricule.eligibility.codes.DocumentKind.BIRTH_CERT_EXTRACT_FILIATION;
import static fr.matricule.eligibility.codes.DocumentKind.BIRTH_CERT_FULL;
import static fr.matricule.eligibility.codes.DocumentKind.DOMICILIATION;
import static fr.matricule.eligibility.codes.DocumentKind.EHIC;
import static fr.matricule.eligibility.codes.DocumentKind.ENROLMENT_CERT;
import static fr.matricule.eligibility.codes.DocumentKind.GUARDIANSHIP_ORDER;
import static fr.matricule.eligibility.codes.DocumentKind.HOSTING_CERT;
import static fr.matricule.eligibility.codes.DocumentKind.KBIS;
import static fr.matricule.eligibility.codes.DocumentKind.LEASE;
import static fr.matricule.eligibility.codes.DocumentKind.LIVRET_FAMILLE;
import static fr.matricule.eligibility.codes.DocumentKind.MARRIAGE_CERT;
import static fr.matricule.eligibility.codes.DocumentKind.PACS;
import static fr.matricule.eligibility.codes.DocumentKind.PAYSLIP;
import static fr.matricule.eligibility.codes.DocumentKind.PRIVATE_INSURANCE;
import static fr.matricule.eligibility.codes.DocumentKind.RENT_RECEIPT;
import static fr.matricule.eligibility.codes.DocumentKind.RESOURCES_PROOF;
import static fr.matricule.eligibility.codes.DocumentKind.S1;
import static fr.matricule.eligibility.codes.DocumentKind.SCHOLARSHIP;
import static fr.matricule.eligibility.codes.DocumentKind.SE401Q;
import static fr.matricule.eligibility.codes.DocumentKind.SIRENE_NOTICE;
import static fr.matricule.eligibility.codes.DocumentKind.URSSAF_CERT;
import static fr.matricule.eligibility.codes.DocumentKind.UTILITY_BILL;
import static fr.matricule.eligibility.codes.DocumentKind.WORK_CONTRACT;
import static fr.matricule.eligibility.codes.Purpose.ENTITLEMENT;

import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.util.List;
import java.util.function.Predicate;

/** What opens the right: work, studies, family, benefits, residence, or another State's paper. */
final class EntitlementDocuments {

  static final List<Requirement> LIST =
      List.of(
          document("work.employed", "CSS L160-1", AskedOf::worksOnContract, WORK_CONTRACT, PAYSLIP),
          document(
              "work.self-employed",
              "CSS L160-1",
              AskedOf::worksForThemselves,
              KBIS,
              SIRENE_NOTICE,
              URSSAF_CERT),
          document(
              "work.besides",
              "CSS L160-1",
              AskedOf::worksBesides,
              WORK_CONTRACT,
              PAYSLIP,
              KBIS,
              SIRENE_NOTICE,
              URSSAF_CERT),
          document("studies.enrolment", "CSS D160-2, 1°", AskedOf::studies, ENROLMENT_CERT),
          document(
              "coordination.quebec",
              "France-Québec protocol of 19 December 1998",
              person ->
                  AskedOf.studies(person)
                      && person.stated(Fact.QUEBEC_PROTOCOL)
                      && !AskedOf.works(person),
              SE401Q),
          document(
              "studies.resources",
              "CESEDA L233-1, 3°",
              person ->
                  AskedOf.studies(person)
                      && AskedOf.livesOnMeans(person)
                      && !AskedOf.isCovered(person, CoverKind.EHIC),
              RESOURCES_PROOF,
              SCHOLARSHIP),
          document(
              "coordination.a1",
              "Regulation (EC) 883/2004, art. 12",
              AskedOf::staysHome,
              A1,
              DocumentKind.OTHER),
          document(
              "coordination.card",
              "Regulation (EC) 883/2004, art. 19",
              person -> AskedOf.staysForATime(person) && AskedOf.isCovered(person, CoverKind.EHIC),
              EHIC),
          document(
              "coordination.s1",
              "Regulation (EC) 883/2004, art. 17 and 24",
              person -> AskedOf.isCovered(person, CoverKind.S1) && !AskedOf.works(person),
              S1),
          document(
              "residence.resources",
              "CESEDA L233-1, 2°",
              person ->
                  Conditions.isStudent(person).isNo()
                      && !AskedOf.staysHome(person)
                      && AskedOf.livesOnMeans(person),
              RESOURCES_PROOF),
          document(
              "residence.home-cover-ended",
              "CESEDA L233-1, 2°",
              person ->
                  AskedOf.in(Situation.INACTIVE, Situation.PENSIONER).test(person)
                      && Conditions.isEuropeanForeigner(person).isYes()
                      && !AskedOf.isCovered(person, CoverKind.S1)
                      && !AskedOf.works(person),
              DocumentKind.OTHER,
              PRIVATE_INSURANCE),
          document(
              "residence.three-months",
              "CSS D160-2",
              AskedOf::hasOnlyResidence,
              LEASE,
              RENT_RECEIPT,
              UTILITY_BILL,
              HOSTING_CERT,
              DOMICILIATION),
          document(
              "residence.asylum",
              "CSS D160-2; decree 2019-1531",
              AskedOf.in(Situation.ASYLUM_SEEKER)
                  .and(person -> !Conditions.isMinor(person).isYes()),
              ASYLUM_ATTESTATION,
              DOMICILIATION,
              HOSTING_CERT),
          document(
              "residence.benefit",
              "CSS D160-2, 2°",
              AskedOf.in(Situation.BENEFIT_RECIPIENT),
              BENEFIT_ATTESTATION),
          document(
              "residence.mission",
              "CSS D160-2, 4°",
              AskedOf.in(Situation.VOLUNTEER_RETURNING),
              DocumentKind.OTHER),
          document(
              "family.spouse",
              "CSS D160-2, 5°",
              person -> AskedOf.linked(person, FamilyLink.SPOUSE),
              MARRIAGE_CERT,
              LIVRET_FAMILLE),
          document(
              "family.pacs",
              "CSS D160-2, 5°",
              person -> AskedOf.linked(person, FamilyLink.PACS),
              PACS),
          document(
              "family.partner",
              "CSS D160-2, 5°",
              person -> AskedOf.linked(person, FamilyLink.PARTNER),
              DocumentKind.OTHER,
              LIVRET_FAMILLE),
          document(
              "family.filiation",
              "CSS D160-2, 5°",
              person -> AskedOf.linked(person, FamilyLink.PARENT),
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              LIVRET_FAMILLE),
          document(
              "family.link",
              "CSS D160-2, 5°",
              person ->
                  AskedOf.in(Situation.FAMILY_MEMBER).test(person)
                      && person.read(Fact.LINK) == null
                      && !AskedOf.isCovered(person, CoverKind.S1),
              MARRIAGE_CERT,
              PACS,
              LIVRET_FAMILLE,
              BIRTH_CERT_FULL),
          document(
              "minor.placement",
              "CASF L221-1 and L223-2",
              AskedOf.in(Situation.UNACCOMPANIED_MINOR),
              ASE_PLACEMENT,
              GUARDIANSHIP_ORDER));

  private EntitlementDocuments() {}

  private static Requirement document(
      String name, String reference, Predicate<PersonOnDay> whom, DocumentKind... anyOf) {
    return Requirement.of(name, ENTITLEMENT, reference, whom, anyOf);
  }
}
