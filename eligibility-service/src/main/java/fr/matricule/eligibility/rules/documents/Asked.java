package fr.matricule.eligibility.rules.documents;

import fr.matricule.eligibility.CoverKind;
import fr.matricule.eligibility.Fact;
import fr.matricule.eligibility.FamilyLink;
import fr.matricule.eligibility.PermitTitle;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Case;
import fr.matricule.eligibility.rules.Parameter;
import fr.matricule.eligibility.rules.Who;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Of whom a piece is asked, in the words of the requirement list. */
final class Asked {

  private Asked() {}

  static Predicate<Case> in(Situation... situations) {
    Set<Situation> asked = Set.of(situations);
    return person -> {
      Situation situation = person.read(Fact.SITUATION);
      return situation != null && asked.contains(situation);
    };
  }

  static Predicate<Case> holding(PermitTitle... titles) {
    Set<PermitTitle> asked = Set.of(titles);
    return person -> {
      PermitTitle title = person.read(Fact.TITLE);
      return needsPermit(person) && title != null && asked.contains(title);
    };
  }

  /** Adults who are not European; as long as age or nationality is unknown, not asked. */
  static boolean needsPermit(Case person) {
    return Who.isForeignerFromElsewhere(person).isYes()
        && !Who.isMinor(person).isYes()
        && !in(Situation.UNACCOMPANIED_MINOR, Situation.DEPENDANT_MINOR).test(person)
        && !staysHome(person);
  }

  /** Who remains in another State's scheme shows only that scheme's paper. */
  static boolean staysHome(Case person) {
    return in(Situation.POSTED_WORKER).test(person) && person.read(Fact.COVER) != CoverKind.NONE;
  }

  static boolean isEuropean(Case person) {
    return Who.isEuropean(person).isYes();
  }

  static boolean isProtected(Case person) {
    return Who.isProtected(person).isYes() || in(Situation.PROTECTED_PERSON).test(person);
  }

  static boolean underProtection(Case person) {
    return isProtected(person) && !Who.isTemporarilyProtected(person);
  }

  static boolean worksOnContract(Case person) {
    return in(Situation.EMPLOYEE).test(person)
        || (in(Situation.DOCTORAL).test(person) && Who.claimsWork(person))
        || (in(Situation.POSTED_WORKER).test(person) && !staysHome(person));
  }

  static boolean studies(Case person) {
    return in(Situation.STUDENT).test(person)
        || (in(Situation.DOCTORAL).test(person) && !Who.claimsWork(person));
  }

  static boolean underParentalAuthority(Case person) {
    return in(Situation.STUDENT).test(person)
        && Who.isUnder(person, person.value(Parameter.OWN_SIGNATURE)).isYes();
  }

  static boolean hasCover(Case person, CoverKind kind) {
    return person.read(Fact.COVER) == kind;
  }

  static boolean linked(Case person, FamilyLink... links) {
    FamilyLink link = person.read(Fact.LINK);
    return in(Situation.FAMILY_MEMBER).test(person)
        && !hasCover(person, CoverKind.S1)
        && link != null
        && List.of(links).contains(link);
  }
}
