package fr.matricule.applications.deadlines;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The working days of an office: Monday to Friday without the public holidays of its place. */
public final class WorkingCalendar {

  // Alsace and Moselle keep Good Friday and 26 December; the library knows them by département
  private static final String MOSELLE = "57";

  // the collectivities overseas keep days of their own (abolition of slavery …) beside those of all
  private static final Map<String, String> OVERSEAS =
      Map.ofEntries(
          Map.entry("971", "gp"),
          Map.entry("972", "mq"),
          Map.entry("973", "gf"),
          Map.entry("974", "re"),
          Map.entry("975", "pm"),
          Map.entry("976", "yt"),
          Map.entry("977", "bl"),
          Map.entry("978", "mf"),
          Map.entry("986", "wf"),
          Map.entry("987", "pf"),
          Map.entry("988", "nc"));

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
  private final Optional<HolidayManager> overseas;
  private final String[] place;

  private WorkingCalendar(Optional<String> overseas, String... place) {
    this.overseas =
        overseas.map(code -> HolidayManager.getInstance(ManagerParameters.create(code)));
    this.place = place;
  }

  /** The days of France without those of any place in it. */
  public static WorkingCalendar ofFrance() {
    return new WorkingCalendar(Optional.empty());
  }

  /** The days of an office by its code, and whether it is in Alsace or Moselle. */
  public static WorkingCalendar ofOffice(String code, boolean alsaceMoselle) {
    return alsaceMoselle
        ? new WorkingCalendar(Optional.empty(), MOSELLE)
        : new WorkingCalendar(Optional.ofNullable(OVERSEAS.get(code)));
  }

  boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.isHoliday(day, place)
        && overseas.filter(local -> local.isHoliday(day)).isEmpty();
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
}
