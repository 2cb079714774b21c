package fr.matricule.applications.deadlines;

import java.time.LocalDate;

/**
 * Which date the law gives from which date. Months run date to date and end with the last day;
 * where a person has to file something, a limit on a day off moves to the next working day.
 */
public final class LegalDates {

  private final WorkingCalendar calendar;
  private final LegalTerms terms;

  public LegalDates(WorkingCalendar calendar, LegalTerms terms) {
    this.calendar = calendar;
    this.terms = terms;
  }

  /** The last day for the acknowledgement of an application received on this day. */
  public LocalDate acknowledgeBy(LocalDate receivedOn) {
    return calendar.plus(receivedOn, terms.of(LegalTerm.ACKNOWLEDGEMENT, receivedOn).getDays());
  }

  /** The last day to send what was asked for on this day. */
  public LocalDate completeBy(LocalDate askedOn) {
    return lastDay(LegalTerm.COMPLETION, askedOn);
  }

  /** The day itself, or the next working day: nobody has to file something on a day off. */
  public LocalDate workingDay(LocalDate day) {
    return calendar.onOrAfter(day);
  }

  /** The last day to produce a civil-status document; after it comes the formal notice. */
  public LocalDate civilStatusBy(LocalDate waitingNumberNotifiedOn) {
    return lastDay(LegalTerm.CIVIL_STATUS, waitingNumberNotifiedOn);
  }

  /** The last day to appeal against a decision notified on this day. */
  public LocalDate appealBefore(LocalDate notifiedOn) {
    return lastDay(LegalTerm.APPEAL, notifiedOn);
  }

  private LocalDate lastDay(LegalTerm term, LocalDate from) {
    return calendar.onOrAfter(from.plus(terms.of(term, from)));
  }
}
