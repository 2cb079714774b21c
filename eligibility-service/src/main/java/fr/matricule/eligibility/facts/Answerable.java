package fr.matricule.eligibility.facts;

import fr.matricule.eligibility.codes.Benefit;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.ProtectionStatus;
import fr.matricule.eligibility.codes.Sector;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.codes.StudyLevel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which form a person answers the question for a fact. */
public enum Answerable {
  YES_NO,
  /** A day; of a birth date month and day may be missing. */
  DATE,
  PARTIAL_DATE,
  NUMBER,
  DEPARTMENT,
  COUNTRY,
  COUNTRIES,
  /** One of a list's codes. */
  CODE,
  CODES_OF_LIST;

  /** The lists of codes that somebody may choose from. */
  public static final List<Class<? extends Enum<?>>> CODES =
      List.of(
          Situation.class,
          PermitTitle.class,
          Sector.class,
          StudyLevel.class,
          ProtectionStatus.class,
          FamilyLink.class,
          CoverKind.class,
          Benefit.class);

  private static final Map<Fact<?>, Class<? extends Enum<?>>> LISTS =
      Map.of(
          Fact.SITUATION, Situation.class,
          Fact.TITLE, PermitTitle.class,
          Fact.SECTOR, Sector.class,
          Fact.STUDY_LEVEL, StudyLevel.class,
          Fact.PROTECTION, ProtectionStatus.class,
          Fact.LINK, FamilyLink.class,
          Fact.COVER, CoverKind.class,
          Fact.BENEFITS, Benefit.class);

  private static final Map<Fact<?>, Answerable> OTHERS =
      Map.of(
          Fact.BIRTH_DATE, PARTIAL_DATE,
          Fact.NATIONALITIES, COUNTRIES,
          Fact.DEPARTMENT, DEPARTMENT,
          Fact.COVER_COUNTRY, COUNTRY,
          Fact.WORK_COUNTRY, COUNTRY,
          Fact.BENEFITS, CODES_OF_LIST,
          Fact.MONTHLY_EUROS, NUMBER,
          Fact.HOUSEHOLD_SIZE, NUMBER);

  private static final FactSet YES_OR_NO =
      FactSet.of(
          Fact.VALIDATED,
          Fact.WORK_AUTHORISED,
          Fact.QUEBEC_PROTOCOL,
          Fact.COOPERATION,
          Fact.SPONSOR_INSURED,
          Fact.PRIVATE_INSURANCE,
          Fact.BEFORE_2021);

  /** The codes that answer a fact's question, where a list does. */
  public static @Nullable Class<? extends Enum<?>> list(Fact<?> fact) {
    return LISTS.get(fact);
  }

  public static Answerable by(Fact<?> fact) {
    if (YES_OR_NO.contains(fact)) {
      return YES_NO;
    }
    return OTHERS.getOrDefault(fact, LISTS.containsKey(fact) ? CODE : DATE);
  }
}
