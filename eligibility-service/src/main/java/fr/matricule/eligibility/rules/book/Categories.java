package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;

/** Which category an office would put a person into. It names a case; it decides nothing. */
public final class Categories {

  private Categories() {}

  public static Category of(PersonOnDay person) {
    Situation situation = person.read(Fact.SITUATION);
    if (situation == null) {
      return Category.UNKNOWN;
    }
    return switch (situation) {
      case POSTED_WORKER -> Category.POSTED_WORKER;
      case EMPLOYEE -> british(person, Category.EMPLOYEE);
      case SELF_EMPLOYED -> british(person, Category.SELF_EMPLOYED);
      case STUDENT -> student(person);
      case DOCTORAL -> Category.DOCTORAL;
      case PENSIONER ->
          hasS1(person)
              ? Category.PENSIONER_S1
              : british(person, inactive(person, Category.PENSIONER));
      case FAMILY_MEMBER -> hasS1(person) ? Category.FAMILY_S1 : Category.FAMILY_JOINING;
      case PROTECTED_PERSON -> protectedPerson(person);
      case ASYLUM_SEEKER ->
          Conditions.isMinor(person).isYes() ? Category.ASYLUM_MINOR : Category.ASYLUM_SEEKER;
      case BENEFIT_RECIPIENT -> Category.BENEFIT_RECIPIENT;
      case UNACCOMPANIED_MINOR -> Category.UNACCOMPANIED_MINOR;
      case DEPENDANT_MINOR -> Category.MINOR_DEPENDANT;
      case VOLUNTEER_RETURNING -> Category.RETURNING_VOLUNTEER;
      case JOBSEEKER -> british(person, Category.JOBSEEKER);
      case DETAINEE -> Category.DETAINEE;
      case INACTIVE -> british(person, inactive(person, Category.RESIDENT));
    };
  }

  private static boolean hasS1(PersonOnDay person) {
    return person.read(Fact.COVER) == CoverKind.S1;
  }

  private static Category british(PersonOnDay person, Category otherwise) {
    if (!Conditions.isBritish(person).isYes()) {
      return otherwise;
    }
    return person.stated(Fact.BEFORE_2021) || Conditions.holds(person, PermitTitle.ARTICLE_50_CARD)
        ? Category.UK_WA
        : Category.UK_NEW;
  }

  private static Category student(PersonOnDay person) {
    if (person.stated(Fact.QUEBEC_PROTOCOL)) {
      return Category.STUDENT_QC;
    }
    if (Conditions.isFrench(person).isYes()) {
      return Category.STUDENT_FRENCH;
    }
    return Conditions.isEuropean(person).isYes() ? Category.STUDENT_EU : Category.STUDENT_NON_EU;
  }

  private static Category protectedPerson(PersonOnDay person) {
    return switch (person.read(Fact.PROTECTION)) {
      case NONE -> Category.RESIDENT;
      case SUBSIDIARY -> Category.SUBSIDIARY_PROTECTION;
      case STATELESS -> Category.STATELESS;
      case TEMPORARY -> Category.TEMP_PROTECTION;
      case REFUGEE -> Category.REFUGEE;
      case null -> Category.REFUGEE;
    };
  }

  private static Category inactive(PersonOnDay person, Category otherwise) {
    if (Conditions.isFrench(person).isYes()) {
      return otherwise == Category.PENSIONER ? otherwise : Category.RETURNING_FRENCH;
    }
    if (Conditions.isEuropean(person).isYes()) {
      return Category.EU_INACTIVE;
    }
    return Conditions.holds(person, PermitTitle.NONE) ? Category.IRREGULAR : otherwise;
  }
}
