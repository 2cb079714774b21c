package fr.matricule.eligibility.web;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.wording.Wording;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.RequestedLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every question to the book has in common: its language, and the day it is asked for. */
@ApplicationScoped
public class Asking {

  private final Wording wording;
  private final RequestedLanguage requested;
  private final Clock clock;

  Asking(Wording wording, RequestedLanguage requested, Clock clock) {
    this.wording = wording;
    this.requested = requested;
    this.clock = clock;
  }

  public Sentences sentences(HttpHeaders headers) {
    return new Sentences(wording, requested.of(headers));
  }

  /** The day that was named, or today in Paris. */
  public LocalDate day(@Nullable LocalDate named) {
    LocalDate day = named == null ? LocalDate.now(clock) : named;
    if (day.isBefore(Clause.FIRST_DAY)) {
      throw Problem.of(422, "invalid-request")
          .at("/on", "before-rule-book", Clause.FIRST_DAY.toString());
    }
    return day;
  }
}
