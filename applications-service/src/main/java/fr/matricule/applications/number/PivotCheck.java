package fr.matricule.applications.number;

import fr.matricule.applications.form.Countries;
import fr.matricule.applications.form.Form.Identity;
import fr.matricule.applications.form.PartialDate;
import java.util.EnumSet;
import java.util.Set;

/** Compares a number with the declared identity, as far as a number tells anything. */
public final class PivotCheck {

  private static final String ABROAD = "99";
  private static final String NOWHERE = "999";
  private final boolean trialsAllowed;

  /** With {@code trialsAllowed} birthplace 99 999 passes: the sandbox, never production. */
  public PivotCheck(boolean trialsAllowed) {
    this.trialsAllowed = trialsAllowed;
  }

  /** What differs between the number and what was declared. */
  public Set<Pivot> mismatches(RegistrationNumber number, Identity declared) {
    EnumSet<Pivot> differing = EnumSet.noneOf(Pivot.class);
    if (declared.sex() != null && declared.sex() != number.sex()) {
      differing.add(Pivot.SEX);
    }
    if (declared.birthDate() instanceof String text) {
      PartialDate.parse(text).ifPresent(date -> compare(number, date, differing));
    }
    if (isTrial(number)) {
      if (!trialsAllowed) {
        differing.add(Pivot.REALITY);
      }
    } else if (declared.birthCountry() instanceof String country && !bornIn(number, country)) {
      differing.add(Pivot.BIRTHPLACE);
    }
    return differing;
  }

  private static void compare(RegistrationNumber number, PartialDate date, Set<Pivot> differing) {
    if (date.year() % 100 != number.year()) {
      differing.add(Pivot.YEAR);
    }
    if (!number.hasPseudoMonth()
        && date.month() instanceof Integer month
        && month != number.month()) {
      differing.add(Pivot.MONTH);
    }
  }

  private static boolean isTrial(RegistrationNumber number) {
    return number.department().equals(ABROAD) && number.place().equals(NOWHERE);
  }

  private static boolean bornIn(RegistrationNumber number, String country) {
    if (!number.department().equals(ABROAD)) {
      return Succession.wasDepartmentOf(country, number.department());
    }
    String cog = ABROAD + number.place();
    // a code that nobody here knows proves nothing against a person
    return !Countries.isBirthCountry(cog) || Succession.relates(cog, country);
  }
}
