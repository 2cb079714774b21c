package fr.matricule.applications.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDatesTest {

  private static final LegalTerms TERMS = new LegalTerms(ImplicitOutcome.ACCEPTANCE);
  private static final WorkingCalendar FRANCE = WorkingCalendar.ofFrance();
  private static final WorkingCalendar STRASBOURG = WorkingCalendar.ofOffice("671", true);

  private final LegalDates dates = new LegalDates(FRANCE, TERMS);

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
    LegalDates alsace = new LegalDates(STRASBOURG, TERMS);
    assertThat(dates.acknowledgeBy(day("2026-03-30"))).isEqualTo(day("2026-04-14"));
    assertThat(alsace.acknowledgeBy(day("2026-03-30"))).isEqualTo(day("2026-04-15"));
    assertThat(STRASBOURG.isWorkingDay(day("2025-12-26"))).isFalse();
    assertThat(FRANCE.isWorkingDay(day("2025-12-26"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "971,2026-05-27", // abolition of slavery
    "972,2026-05-22",
    "973,2026-06-10",
    "974,2026-12-20",
    "976,2026-04-27",
    "988,2026-09-24", // citizenship
  })
  void countsTheDaysOffOverseas(String office, LocalDate day) {
    WorkingCalendar there = WorkingCalendar.ofOffice(office, false);
    assertThat(there.isWorkingDay(day)).isFalse();
    assertThat(there.isWorkingDay(day("2026-07-14"))).isFalse();
    assertThat(there.isWorkingDay(day("2026-07-15"))).isTrue();
  }

  @Test
  void endsTheCivilStatusLimitAtTheEndOfFebruaryAndMovesItFromASunday() {
    assertThat(dates.civilStatusBy(day("2026-11-30"))).isEqualTo(day("2027-03-01"));
  }

  @Test
  void endsSilenceAtTheEndOfAShorterMonth() {
    assertThat(TERMS.silenceDecidesOn(day("2026-12-31"))).isEqualTo(day("2027-02-28"));
  }

  @Test
  void neverMovesTheDayOnWhichSilenceDecides() {
    assertThat(TERMS.silenceDecidesOn(day("2026-03-25"))).isEqualTo(day("2026-05-25"));
    assertThat(FRANCE.isWorkingDay(day("2026-05-25"))).isFalse();
  }

  @Test
  void leavesThirtyDaysToCompleteAnApplicationAndNeverEndsOnADayOff() {
    assertThat(dates.completeBy(day("2026-03-12"))).isEqualTo(day("2026-04-13"));
    assertThat(dates.completeBy(day("2026-09-07"))).isEqualTo(day("2026-10-07"));
  }

  @Test
  void givesTwoMonthsToAppealAndNeverEndsOnADayOff() {
    assertThat(dates.appealBefore(day("2026-06-01"))).isEqualTo(day("2026-08-03"));
    assertThat(dates.appealBefore(day("2026-06-09"))).isEqualTo(day("2026-08-10"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
