package fr.matricule.applications.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rule book asks about a life in France; unknown is absent, never false or zero. */
public record Situation(
    @Nullable Kind situation,
    @Nullable LocalDate arrivalDate,
    @Nullable LocalDate stableSince,
    @Nullable Stay stay,
    @Nullable Activity activity,
    @Nullable Studies studies,
    @Nullable Protection protection,
    @Nullable Cover cover,
    @Nullable Family family,
    @Nullable Resources resources,
    @Nullable Boolean inFranceBefore2021) {

  static final Situation UNKNOWN =
      new Situation(null, null, null, null, null, null, null, null, null, null, null);

  /** What the applicant mainly does here. */
  public enum Kind {
    STUDENT,
    EMPLOYEE,
    SELF_EMPLOYED,
    POSTED_WORKER,
    PENSIONER,
    FAMILY_MEMBER,
    PROTECTED_PERSON,
    ASYLUM_SEEKER,
    BENEFIT_RECIPIENT,
    UNACCOMPANIED_MINOR,
    DEPENDANT_MINOR,
    DOCTORAL,
    INACTIVE,
    VOLUNTEER_RETURNING
  }

  /** The title that allows the stay. */
  public record Stay(
      @Nullable PermitTitle title,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable Boolean validated,
      @Nullable Boolean workAuthorised) {

    /** The titles the rule book tells apart. */
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
      NONE
    }
  }

  /** Work done under French law. */
  public record Activity(
      @Nullable LocalDate startDate, @Nullable LocalDate endDate, @Nullable Sector sector) {

    /** Which scheme is competent. */
    public enum Sector {
      GENERAL,
      AGRICULTURE
    }
  }

  /** Enrolment in an establishment. */
  public record Studies(
      @Nullable LocalDate startDate,
      @Nullable LocalDate endDate,
      @Nullable StudyLevel level,
      @Nullable Boolean quebecProtocol) {

    /** What kind of studies. */
    public enum StudyLevel {
      HIGHER,
      SECONDARY,
      TRAINEE
    }
  }

  /** International protection. */
  public record Protection(
      @Nullable ProtectionStatus status,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate attestationIssuedOn) {

    /** Its forms. */
    public enum ProtectionStatus {
      REFUGEE,
      SUBSIDIARY,
      STATELESS,
      TEMPORARY
    }
  }

  /** Cover by another State's scheme. */
  public record Cover(
      @Nullable CoverKind kind, @Nullable String country, @Nullable LocalDate validUntil) {

    /** The form that proves it. */
    public enum CoverKind {
      NONE,
      EHIC,
      S1,
      A1,
      BILATERAL,
      OTHER
    }
  }

  /** The link to an insured person. */
  public record Family(
      @Nullable FamilyLink link,
      @Nullable Boolean sponsorInsured,
      @Nullable Integer householdSize) {

    /** What the applicant is to that person. */
    public enum FamilyLink {
      SPOUSE,
      PACS,
      PARTNER,
      CHILD,
      PARENT
    }
  }

  /** What the household lives on. */
  public record Resources(
      @Nullable Integer monthlyEuros,
      @Nullable List<Benefit> benefits,
      @Nullable Boolean privateInsurance) {

    /** Benefits that are subject to residence. */
    public enum Benefit {
      APL,
      ALF,
      ALS,
      AAH,
      ASPA,
      RSA,
      FAMILY_ALLOWANCE,
      SOCIAL_AID
    }
  }
}
