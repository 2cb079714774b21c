package fr.matricule.eligibility.rules.documents;

import static fr.matricule.eligibility.DocumentKind.A1;
import static fr.matricule.eligibility.DocumentKind.ASE_PLACEMENT;
import static fr.matricule.eligibility.DocumentKind.ASYLUM_ATTESTATION;
import static fr.matricule.eligibility.DocumentKind.BENEFIT_ATTESTATION;
import static fr.matricule.eligibility.DocumentKind.BIRTH_CERT_EXTRACT_FILIATION;
import static fr.matricule.eligibility.DocumentKind.BIRTH_CERT_FULL;
import static fr.matricule.eligibility.DocumentKind.DOMICILIATION;
import static fr.matricule.eligibility.DocumentKind.EHIC;
import static fr.matricule.eligibility.DocumentKind.ENROLMENT_CERT;
import static fr.matricule.eligibility.DocumentKind.GUARDIANSHIP_ORDER;
import static fr.matricule.eligibility.DocumentKind.HOSTING_CERT;
import static fr.matricule.eligibility.DocumentKind.KBIS;
import static fr.matricule.eligibility.DocumentKind.LEASE;
import static fr.matricule.eligibility.DocumentKind.LIVRET_FAMILLE;
import static fr.matricule.eligibility.DocumentKind.MARRIAGE_CERT;
import static fr.matricule.eligibility.DocumentKind.PACS;
import static fr.matricule.eligibility.DocumentKind.PAYSLIP;
import static fr.matricule.eligibility.DocumentKind.PRIVATE_INSURANCE;
import static fr.matricule.eligibility.DocumentKind.RENT_RECEIPT;
import static fr.matricule.eligibility.DocumentKind.RESOURCES_PROOF;
import static fr.matricule.eligibility.DocumentKind.S1;
import static fr.matricule.eligibility.DocumentKind.SCHOLARSHIP;
import static fr.matricule.eligibility.DocumentKind.SE401Q;
import static fr.matricule.eligibility.DocumentKind.SIRENE_NOTICE;
import static fr.matricule.eligibility.DocumentKind.URSSAF_CERT;
import static fr.matricule.eligibility.DocumentKind.UTILITY_BILL;
import static fr.matricule.eligibility.DocumentKind.WORK_CONTRACT;
import static fr.matricule.eligibility.Purpose.ENTITLEMENT;

import fr.matricule.eligibility.CoverKind;
import fr.matricule.eligibility.DocumentKind;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.FamilyLink;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Who;
import java.util.List;
import java.util.function.Predicate;

/** What opens the right: work, studies, family, benefits, residence, or another State's paper. */
final class EntitlementPieces {

  static final List<Requirement> LIST =
      List.of(
          piece("work.employed", "CSS L160-1", Asked::worksOnContract, WORK_CONTRACT, PAYSLIP),
          piece(
              "work.self-employed",
              "CSS L160-1",
              Asked::worksForThemselves,
              KBIS,
              SIRENE_NOTICE,
              URSSAF_CERT),
          piece(
              "work.besides",
              "CSS L160-1",
              Asked::worksBesides,
              WORK_CONTRACT,
              PAYSLIP,
              KBIS,
              SIRENE_NOTICE,
              URSSAF_CERT),
          piece("studies.enrolment", "CSS D160-2, 1°", Asked::studies, ENROLMENT_CERT),
          piece(
              "coordination.quebec",
              "France-Québec protocol of 19 December 1998",
              person ->
                  Asked.studies(person)
                      && person.stated(Fact.QUEBEC_PROTOCOL)
                      && !Asked.works(person),
              SE401Q),
          piece(
              "studies.resources",
              "CESEDA L233-1, 3°",
              person ->
                  Asked.studies(person)
                      && Asked.livesOnMeans(person)
                      && !Asked.isCovered(person, CoverKind.EHIC),
              RESOURCES_PROOF,
              SCHOLARSHIP),
          piece(
              "coordination.a1",
              "Regulation (EC) 883/2004, art. 12",
              Asked::staysHome,
              A1,
              DocumentKind.OTHER),
          piece(
              "coordination.card",
              "Regulation (EC) 883/2004, art. 19",
              person -> Asked.staysForATime(person) && Asked.isCovered(person, CoverKind.EHIC),
              EHIC),
          piece(
              "coordination.s1",
              "Regulation (EC) 883/2004, art. 17 and 24",
              person -> Asked.isCovered(person, CoverKind.S1) && !Asked.works(person),
              S1),
          piece(
              "residence.resources",
              "CESEDA L233-1, 2°",
              person ->
                  Who.isStudent(person).isNo()
                      && !Asked.staysHome(person)
                      && Asked.livesOnMeans(person),
              RESOURCES_PROOF),
          piece(
              "residence.home-cover-ended",
              "CESEDA L233-1, 2°",
              person ->
                  Asked.in(Situation.INACTIVE, Situation.PENSIONER).test(person)
                      && Who.isEuropeanForeigner(person).isYes()
                      && !Asked.isCovered(person, CoverKind.S1)
                      && !Asked.works(person),
              DocumentKind.OTHER,
              PRIVATE_INSURANCE),
          piece(
              "residence.three-months",
              "CSS D160-2",
              Asked::hasOnlyResidence,
              LEASE,
              RENT_RECEIPT,
              UTILITY_BILL,
              HOSTING_CERT,
              DOMICILIATION),
          piece(
              "residence.asylum",
              "CSS D160-2; decree 2019-1531",
              Asked.in(Situation.ASYLUM_SEEKER).and(person -> !Who.isMinor(person).isYes()),
              ASYLUM_ATTESTATION,
              DOMICILIATION,
              HOSTING_CERT),
          piece(
              "residence.benefit",
              "CSS D160-2, 2°",
              Asked.in(Situation.BENEFIT_RECIPIENT),
              BENEFIT_ATTESTATION),
          piece(
              "residence.mission",
              "CSS D160-2, 4°",
              Asked.in(Situation.VOLUNTEER_RETURNING),
              DocumentKind.OTHER),
          piece(
              "family.spouse",
              "CSS D160-2, 5°",
              person -> Asked.linked(person, FamilyLink.SPOUSE),
              MARRIAGE_CERT,
              LIVRET_FAMILLE),
          piece(
              "family.pacs",
              "CSS D160-2, 5°",
              person -> Asked.linked(person, FamilyLink.PACS),
              PACS),
          piece(
              "family.partner",
              "CSS D160-2, 5°",
              person -> Asked.linked(person, FamilyLink.PARTNER),
              DocumentKind.OTHER,
              LIVRET_FAMILLE),
          piece(
              "family.filiation",
              "CSS D160-2, 5°",
              person -> Asked.linked(person, FamilyLink.CHILD, FamilyLink.PARENT),
              BIRTH_CERT_FULL,
              BIRTH_CERT_EXTRACT_FILIATION,
              LIVRET_FAMILLE),
          piece(
              "family.link",
              "CSS D160-2, 5°",
              person ->
                  Asked.in(Situation.FAMILY_MEMBER).test(person)
                      && person.read(Fact.LINK) == null
                      && !Asked.isCovered(person, CoverKind.S1),
              MARRIAGE_CERT,
              PACS,
              LIVRET_FAMILLE,
              BIRTH_CERT_FULL),
          piece(
              "minor.placement",
              "CASF L221-1 and L223-2",
              Asked.in(Situation.UNACCOMPANIED_MINOR),
              ASE_PLACEMENT,
              GUARDIANSHIP_ORDER));

  private EntitlementPieces() {}

  private static Requirement piece(
      String name, String reference, Predicate<Case> whom, DocumentKind... anyOf) {
    return Requirement.of(name, ENTITLEMENT, reference, whom, anyOf);
  }
}
