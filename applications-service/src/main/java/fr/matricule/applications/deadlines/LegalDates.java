package fr.matricule.applications.deadlines;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which date the law gives from which date. Months run date to date and end with the last day;
 * where a person has to file something, a limit on a day off moves to the next working day.
 */
public final class LegalDates {

  /** CRPA R112-11-2. */
  private static final int ACKNOWLEDGEMENT_WORKING_DAYS = 10;

  /** CRPA L231-1, L231-4: the time after which silence decides. */
  static final Period SILENCE = Period.ofMonths(2);

  /** CRPA L114-5 leaves the limit to the office; thirty days is its practice. */
  private static final Period COMPLETION = Period.ofDays(30);

  /** CSS R114-7: each of the three steps of the civil-status clock. */
  private static final Period CIVIL_STATUS = Period.ofMonths(3);

  /** CSS R142-1: appeal to the commission de recours amiable. */
  private static final Period APPEAL = Period.ofMonths(2);

  /** CRPA R112-20: an electronic notification that stays unopened. */
  private static final Period UNOPENED = Period.ofDays(15);

  private final WorkingCalendar calendar;

  public LegalDates(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** The last day for the acknowledgement of an application received on this day. */
  public LocalDate acknowledgeBy(LocalDate receivedOn) {
    return calendar.plus(receivedOn, ACKNOWLEDGEMENT_WORKING_DAYS);
  }

  /** The day on which silence decides about a request complete on this day. */
  public static LocalDate silenceDecidesOn(LocalDate completeOn) {
    return completeOn.plus(SILENCE);
  }

  /** The last day to send what was asked for on this day. */
  public LocalDate completeBy(LocalDate askedOn) {
    return calendar.onOrAfter(askedOn.plus(COMPLETION));
  }

  /** The day itself, or the next working day: nobody has to file something on a day off. */
  public LocalDate workingDay(LocalDate day) {
    return calendar.onOrAfter(day);
  }

  /** The last day to produce a civil-status document; after it comes the formal notice. */
  public LocalDate civilStatusBy(LocalDate waitingNumberNotifiedOn) {
    return calendar.onOrAfter(waitingNumberNotifiedOn.plus(CIVIL_STATUS));
  }

  /** The last day of the formal notice, counted from its own notification; then benefits stop. */
  public LocalDate suspensionFrom(LocalDate formalNoticeNotifiedOn) {
    return calendar.onOrAfter(formalNoticeNotifiedOn.plus(CIVIL_STATUS));
  }

  /** The last day for the body to decide whether the document can be produced at all. */
  public LocalDate impossibilityDecidedBy(LocalDate suspendedOn) {
    return calendar.onOrAfter(suspendedOn.plus(CIVIL_STATUS));
  }

  /** The last day to appeal against a decision notified on this day. */
  public LocalDate appealBefore(LocalDate notifiedOn) {
    return calendar.onOrAfter(notifiedOn.plus(APPEAL));
  }

  /**
   * When an electronic notification counts as received: on its first reading, or on the day it was
   * made available if nobody reads it within fifteen days.
   */
  public static LocalDate notifiedOn(LocalDate availableOn, @Nullable LocalDate readOn) {
    return readOn != null && !readOn.isAfter(availableOn.plus(UNOPENED)) ? readOn : availableOn;
  }
}
