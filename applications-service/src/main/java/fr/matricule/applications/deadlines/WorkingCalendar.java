package fr.matricule.applications.deadlines;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The working days of an office: Monday to Friday without the public holidays of its place. */
public final class WorkingCalendar {

  // Alsace and Moselle keep Good Friday and 26 December; the library knows them by département
  private static final String MOSELLE = "57";

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
  private final String[] place;

  private WorkingCalendar(String... place) {
    this.place = place;
  }

  public static WorkingCalendar of(boolean alsaceMoselle) {
    return alsaceMoselle ? new WorkingCalendar(MOSELLE) : new WorkingCalendar();
  }

  boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.isHoliday(day, place);
  }

  /** The day itself if it is a working day, otherwise the next one. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The nth working day after the day, which does not count itself. */
  public LocalDate plus(LocalDate day, int workingDays) {
    LocalDate found = day;
    for (int counted = 0; counted < workingDays; counted++) {
      found = onOrAfter(found.plusDays(1));
    }
    return found;
  }

  /** The nth working day before the day. */
  public LocalDate minus(LocalDate day, int workingDays) {
    LocalDate found = day;
    for (int counted = 0; counted < workingDays; counted++) {
      found = found.minusDays(1);
      while (!isWorkingDay(found)) {
        found = found.minusDays(1);
      }
    }
    return found;
  }
}
