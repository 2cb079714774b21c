package fr.matricule.applications.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDatesTest {

  private final LegalDates dates = new LegalDates(WorkingCalendar.of(false));

  @Test
  void acknowledgesWithinTenWorkingDaysWithoutThe14thOfJuly() {
    assertThat(dates.acknowledgeBy(day("2026-07-10"))).isEqualTo(day("2026-07-27"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-20,2026-05-05", // 1 May
    "2026-12-18,2027-01-05", // Christmas and New Year's Day
    "2026-05-08,2026-05-26", // filed on a holiday; Ascension Day and Whit Monday on the way
    "2026-08-15,2026-08-28", // filed on a Saturday that is also a holiday
  })
  void leavesPublicHolidaysOutOfWorkingDays(LocalDate received, LocalDate due) {
    assertThat(dates.acknowledgeBy(received)).isEqualTo(due);
  }

  @Test
  void countsGoodFridayAndSaintStephenAsDaysOffInAlsaceMoselle() {
    LegalDates alsace = new LegalDates(WorkingCalendar.of(true));
    assertThat(dates.acknowledgeBy(day("2026-03-30"))).isEqualTo(day("2026-04-14"));
    assertThat(alsace.acknowledgeBy(day("2026-03-30"))).isEqualTo(day("2026-04-15"));
    assertThat(WorkingCalendar.of(true).isWorkingDay(day("2025-12-26"))).isFalse();
    assertThat(WorkingCalendar.of(false).isWorkingDay(day("2025-12-26"))).isTrue();
  }

  @Test
  void givesThreeTimesThreeMonthsForTheCivilStatusDocument() {
    assertThat(dates.civilStatusBy(day("2026-01-15"))).isEqualTo(day("2026-04-15"));
    assertThat(dates.suspensionFrom(day("2026-04-15"))).isEqualTo(day("2026-07-15"));
    assertThat(dates.impossibilityDecidedBy(day("2026-07-15"))).isEqualTo(day("2026-10-15"));
  }

  @Test
  void endsTheCivilStatusLimitAtTheEndOfFebruaryAndMovesItFromASunday() {
    assertThat(dates.civilStatusBy(day("2026-11-30"))).isEqualTo(day("2027-03-01"));
  }

  @Test
  void countsTheSecondCivilStatusStepFromTheFormalNoticesOwnNotification() {
    assertThat(dates.suspensionFrom(day("2027-03-09"))).isEqualTo(day("2027-06-09"));
  }

  @Test
  void endsSilenceAtTheEndOfAShorterMonth() {
    assertThat(LegalDates.silenceDecidesOn(day("2026-12-31"))).isEqualTo(day("2027-02-28"));
  }

  @Test
  void neverMovesTheDayOnWhichSilenceDecides() {
    assertThat(LegalDates.silenceDecidesOn(day("2026-03-25"))).isEqualTo(day("2026-05-25"));
    assertThat(WorkingCalendar.of(false).isWorkingDay(day("2026-05-25"))).isFalse();
  }

  @Test
  void deemsAnUnopenedNotificationReceivedOnTheDayItWasMadeAvailable() {
    LocalDate notified = LegalDates.notifiedOn(day("2026-06-01"), null);
    assertThat(notified).isEqualTo(day("2026-06-01"));
    assertThat(dates.appealBefore(notified)).isEqualTo(day("2026-08-03"));
  }

  @Test
  void countsAnOpenedNotificationFromItsFirstReading() {
    LocalDate notified = LegalDates.notifiedOn(day("2026-06-01"), day("2026-06-09"));
    assertThat(notified).isEqualTo(day("2026-06-09"));
    assertThat(dates.appealBefore(notified)).isEqualTo(day("2026-08-10"));
  }

  @Test
  void ignoresAReadingAfterTheFifteenthDay() {
    assertThat(LegalDates.notifiedOn(day("2026-06-01"), day("2026-06-17")))
        .isEqualTo(day("2026-06-01"));
  }

  @Test
  void leavesThirtyDaysToCompleteAnApplicationAndNeverEndsOnADayOff() {
    assertThat(dates.completeBy(day("2026-03-12"))).isEqualTo(day("2026-04-13"));
    assertThat(dates.completeBy(day("2026-09-07"))).isEqualTo(day("2026-10-07"));
  }

  @Test
  void goesBackOverDaysOff() {
    assertThat(WorkingCalendar.of(false).minus(day("2026-07-15"), 2)).isEqualTo(day("2026-07-10"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
