package fr.matricule.eligibility.rules.documents;

import static fr.matricule.eligibility.codes.DocumentKind.ANEF_FAVOURABLE;
import static fr.matricule.eligibility.codes.DocumentKind.ANEF_PROLONGATION;
import static fr.matricule.eligibility.codes.DocumentKind.APS;
import static fr.matricule.eligibility.codes.DocumentKind.ASYLUM_ATTESTATION;
import static fr.matricule.eligibility.codes.DocumentKind.CNDA_DECISION;
import static fr.matricule.eligibility.codes.DocumentKind.OFPRA_DECISION;
import static fr.matricule.eligibility.codes.DocumentKind.RECEPISSE;
import static fr.matricule.eligibility.codes.DocumentKind.RESIDENCE_PERMIT;
import static fr.matricule.eligibility.codes.DocumentKind.VLS_TS;
import static fr.matricule.eligibility.codes.DocumentKind.VLS_TS_VALIDATION;
import static fr.matricule.eligibility.codes.Purpose.STAY;

import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.util.List;
import java.util.function.Predicate;

/** By what right somebody stays, title by title. */
final class StayDocuments {

  private static final String TEXT = "CSS R111-3, II; order of 10 May 2017";

  static final List<Requirement> LIST =
      List.of(
          stay("stay.visa", AskedOf.holding(PermitTitle.VLS_TS), VLS_TS),
          stay("stay.visa-validation", AskedOf.holding(PermitTitle.VLS_TS), VLS_TS_VALIDATION),
          stay(
              "stay.permit",
              AskedOf.holding(
                  PermitTitle.RESIDENT_CARD,
                  PermitTitle.LONG_TERM_RESIDENT_EU,
                  PermitTitle.PERMANENT_RESIDENT,
                  PermitTitle.MULTI_YEAR_PERMIT,
                  PermitTitle.TEMPORARY_PERMIT,
                  PermitTitle.TALENT,
                  PermitTitle.RETIRED_PERMIT,
                  PermitTitle.SEASONAL_PERMIT,
                  PermitTitle.EU_FAMILY_CARD,
                  PermitTitle.ALGERIAN_CERTIFICATE,
                  PermitTitle.ANDORRAN_PERMIT,
                  PermitTitle.ARTICLE_50_CARD),
              RESIDENCE_PERMIT),
          stay(
              "stay.working-holiday",
              AskedOf.holding(PermitTitle.WORKING_HOLIDAY_VISA),
              DocumentKind.OTHER),
          stay("stay.recepisse", AskedOf.holding(PermitTitle.RECEPISSE), RECEPISSE),
          stay("stay.aps", AskedOf.holding(PermitTitle.APS), APS),
          stay(
              "stay.attestation",
              AskedOf.holding(PermitTitle.ASYLUM_ATTESTATION),
              ASYLUM_ATTESTATION),
          stay(
              "stay.prolongation",
              AskedOf.holding(PermitTitle.ANEF_PROLONGATION),
              ANEF_PROLONGATION),
          stay(
              "stay.expired-permit",
              AskedOf.holding(PermitTitle.ANEF_PROLONGATION),
              RESIDENCE_PERMIT,
              VLS_TS),
          stay("stay.favourable", AskedOf.holding(PermitTitle.ANEF_FAVOURABLE), ANEF_FAVOURABLE),
          stay(
              "stay.deposit-is-not-enough",
              AskedOf.holding(PermitTitle.ANEF_DEPOSIT),
              ANEF_PROLONGATION,
              ANEF_FAVOURABLE,
              RECEPISSE,
              RESIDENCE_PERMIT),
          stay("stay.summons", AskedOf.holding(PermitTitle.SUMMONS), DocumentKind.OTHER, RECEPISSE),
          stay(
              "stay.protected",
              person ->
                  AskedOf.underProtection(person) && AskedOf.isOfAge(person) && noTitle(person),
              RESIDENCE_PERMIT,
              RECEPISSE,
              OFPRA_DECISION,
              CNDA_DECISION),
          stay(
              "stay.any",
              person ->
                  AskedOf.needsPermit(person)
                      && !AskedOf.underProtection(person)
                      && person.read(Fact.TITLE) == null,
              RESIDENCE_PERMIT,
              VLS_TS,
              RECEPISSE,
              APS,
              ASYLUM_ATTESTATION,
              ANEF_PROLONGATION,
              ANEF_FAVOURABLE));

  private StayDocuments() {}

  private static boolean noTitle(PersonOnDay person) {
    PermitTitle title = person.read(Fact.TITLE);
    return title == null || title == PermitTitle.NONE;
  }

  private static Requirement stay(String name, Predicate<PersonOnDay> whom, DocumentKind... anyOf) {
    return Requirement.of(name, STAY, TEXT, whom, anyOf);
  }
}
