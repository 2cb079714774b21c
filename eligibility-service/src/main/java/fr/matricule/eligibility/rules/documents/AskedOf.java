package fr.matricule.eligibility.rules.documents;

import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.activity.ActivityRoute;
import fr.matricule.eligibility.rules.coordination.Coordination;
import fr.matricule.eligibility.rules.dependants.Dependants;
import fr.matricule.eligibility.rules.regularity.Regularity;
import fr.matricule.eligibility.rules.stability.Stability;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Of whom a document is asked, in the words of the requirement list. */
final class AskedOf {

  private static final Situation[] WORKERS = {
    Situation.EMPLOYEE, Situation.SELF_EMPLOYED, Situation.POSTED_WORKER, Situation.DOCTORAL
  };

  private AskedOf() {}

  static Predicate<PersonOnDay> in(Situation... situations) {
    Set<Situation> asked = Set.of(situations);
    return person -> {
      Situation situation = person.read(Fact.SITUATION);
      return situation != null && asked.contains(situation);
    };
  }

  static Predicate<PersonOnDay> holding(PermitTitle... titles) {
    Set<PermitTitle> asked = Set.of(titles);
    return person -> {
      PermitTitle title = person.read(Fact.TITLE);
      return needsPermit(person) && title != null && asked.contains(title);
    };
  }

  /** Adults who are not European; as long as age or nationality is unknown, not asked. */
  static boolean needsPermit(PersonOnDay person) {
    return Conditions.isForeignerFromElsewhere(person).isYes()
        && !Conditions.isMinor(person).isYes()
        && !in(Situation.UNACCOMPANIED_MINOR, Situation.DEPENDANT_MINOR).test(person)
        && !staysHome(person);
  }

  /** Conditions is posted and remains in another State's scheme shows only that scheme's paper. */
  static boolean staysHome(PersonOnDay person) {
    CoverKind cover = person.read(Fact.COVER);
    boolean posted =
        in(Situation.POSTED_WORKER).test(person)
            || cover == CoverKind.A1
            || cover == CoverKind.BILATERAL;
    return posted && !Coordination.SECTION.answer(person).isYes();
  }

  /** Covered by work: then neither residence nor means have to be shown. */
  static boolean works(PersonOnDay person) {
    return ActivityRoute.SECTION.answer(person).isYes();
  }

  /** Conditions relies on work without having named it as the situation they are in. */
  static boolean worksBesides(PersonOnDay person) {
    return person.read(Fact.WORK_START) != null && !in(WORKERS).test(person) && isAtWork(person);
  }

  /** Under French law and not over, or not known to be over. */
  private static boolean isAtWork(PersonOnDay person) {
    return !Conditions.isWorking(person).isNo() && !staysHome(person);
  }

  /** Whom neither work nor a parent nor an exemption covers: three months of residence are left. */
  static boolean hasOnlyResidence(PersonOnDay person) {
    return person.read(Fact.SITUATION) instanceof Situation situation
        && situation != Situation.ASYLUM_SEEKER
        && !staysHome(person)
        && !isCovered(person, CoverKind.S1)
        && !isCovered(person, CoverKind.EHIC)
        && ActivityRoute.SECTION.answer(person).isNo()
        && Dependants.SECTION.answer(person).isNo()
        && Stability.EXEMPTIONS.answer(person).isNo();
  }

  /** A European whose right to stay rests on means, because nothing else gives it. */
  static boolean livesOnMeans(PersonOnDay person) {
    return Conditions.isEuropeanForeigner(person).isYes()
        && Conditions.isWorking(person).isNo()
        && !isCovered(person, CoverKind.S1)
        && !isCovered(person, CoverKind.EHIC)
        && !Conditions.isMinor(person).isYes()
        && Regularity.WITHOUT_MEANS.answer(person).isNo();
  }

  static boolean isEuropean(PersonOnDay person) {
    return Conditions.isEuropean(person).isYes();
  }

  static boolean isProtected(PersonOnDay person) {
    return Conditions.isProtected(person).isYes() || in(Situation.PROTECTED_PERSON).test(person);
  }

  static boolean underProtection(PersonOnDay person) {
    return isProtected(person) && !Conditions.isTemporarilyProtected(person).isYes();
  }

  static boolean asksForAsylum(PersonOnDay person) {
    return Conditions.isAsylumSeeker(person) && !underProtection(person);
  }

  static boolean isOfAge(PersonOnDay person) {
    return !Conditions.isMinor(person).isYes();
  }

  /** Whose records may be in another language and from a State without an exemption. */
  static boolean mayNeedTranslation(PersonOnDay person) {
    return person.read(Fact.NATIONALITIES) instanceof List<String> nationalities
        && nationalities.stream().noneMatch(person.value(Parameter.TRANSLATION_FREE)::contains);
  }

  /** Too young for an account of their own, as far as it is known. */
  static boolean isBelowOwnSignature(PersonOnDay person) {
    return Conditions.isUnder(person, person.value(Parameter.OWN_SIGNATURE)).isYes();
  }

  static boolean worksOnContract(PersonOnDay person) {
    return in(Situation.EMPLOYEE, Situation.POSTED_WORKER, Situation.DOCTORAL).test(person)
        && isAtWork(person);
  }

  static boolean worksForThemselves(PersonOnDay person) {
    return in(Situation.SELF_EMPLOYED).test(person) && isAtWork(person);
  }

  static boolean studies(PersonOnDay person) {
    return in(Situation.STUDENT).test(person)
        || (in(Situation.DOCTORAL).test(person) && Conditions.isWorking(person).isNo());
  }

  /** Neither working here nor settled: on a stay for a time. */
  static boolean staysForATime(PersonOnDay person) {
    return !in(Situation.INACTIVE, Situation.PENSIONER).test(person) && !works(person);
  }

  static boolean underParentalAuthority(PersonOnDay person) {
    return in(Situation.STUDENT).test(person) && isBelowOwnSignature(person);
  }

  /** Covered by another State in this way, and still. */
  static boolean isCovered(PersonOnDay person, CoverKind kind) {
    return person.read(Fact.COVER) == kind && person.notOver(Fact.COVER_UNTIL).isYes();
  }

  static boolean linked(PersonOnDay person, FamilyLink... links) {
    FamilyLink link = person.read(Fact.LINK);
    return in(Situation.FAMILY_MEMBER).test(person)
        && !isCovered(person, CoverKind.S1)
        && link != null
        && List.of(links).contains(link);
  }
}
