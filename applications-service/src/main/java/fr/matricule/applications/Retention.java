package fr.matricule.applications;

import java.time.LocalDate;
import java.time.Period;

/** How long a case is kept after its last act; a data-protection officer confirms these. */
public final class Retention {

  private static final Period UNTOUCHED_DRAFT = Period.ofDays(90);
  private static final Period WITHDRAWN_OR_REFUSED = Period.ofYears(2);
  // the horizon within which benefits can be claimed back
  private static final Period COMPLETED = Period.ofYears(5);

  private Retention() {}

  static LocalDate ofDraft(LocalDate lastEdit) {
    return lastEdit.plus(UNTOUCHED_DRAFT);
  }

  static LocalDate of(ClosingGround ground, LocalDate closedOn) {
    return closedOn.plus(
        switch (ground) {
          case COMPLETED -> COMPLETED;
          case REFUSED, WITHDRAWN -> WITHDRAWN_OR_REFUSED;
        });
  }
}
